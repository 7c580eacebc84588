package zorgian.lab.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bakery.spec.BakeryScenarios;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zorgian.lab.gate.Subject;
import zorgian.lab.spec.Bench;

class VirtualThreadsTest {

    @Test
    void aDeadlockOfVirtualThreadsIsShownWithItsCycleFromJdk25On() {
        int jdk = Runtime.version().feature();
        assumeTrue(jdk >= 21, "virtual threads came with JDK 21");
        Map<String, byte[]> classes = new HashMap<>(new Subject(Path.of("target/test-classes"), "bakery", Set.of()).bytes());
        classes.putAll(Bench.scenarios(bakery.spec.BakerySpec.class));
        try (Workers workers = new Workers()) {
            Transcript transcript = workers.run(new Scenario(classes, BakeryScenarios.class.getName(), "virtualDeadlock", List.of(), 0));
            Ending.Stuck stuck = assertInstanceOf(Ending.Stuck.class, transcript.ending());
            List<ThreadReport> inTake = stuck.threads().stream()
                    .filter(thread -> thread.stack().stream().anyMatch(line -> line.method().equals("take") && "Baker.java".equals(line.file()))).toList();
            assertEquals(2, inTake.size(), () -> stuck.threads().toString());
            assertEquals(jdk >= 25 ? 2 : 0, new WaitForGraph(stuck.threads()).circle().size(), () -> stuck.threads().toString());
        }
    }
}
