package zorgian.lab.judge;

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
import zorgian.lab.judge.Workers;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Subject;
import zorgian.lab.run.ThreadReport;
import zorgian.lab.run.Transcript;
import zorgian.lab.run.WaitForGraph;
import zorgian.lab.spec.Bench;
import zorgian.lab.spec.ScenarioClasses;

class VirtualThreadsTest {

    @Test
    void aDeadlockOfVirtualThreadsIsShownWithItsCycleFromJdk25On() {
        int jdk = Runtime.version().feature();
        assumeTrue(jdk >= 21, "virtual threads came with JDK 21");
        Map<String, byte[]> classes = new HashMap<>(new Subject(Path.of("target/test-classes"), "bakery", Set.of()).bytes());
        classes.putAll(ScenarioClasses.of(bakery.spec.BakerySpec.class));
        try (Workers workers = new Workers()) {
            Transcript transcript = workers.run(new Scenario(classes, BakeryScenarios.class.getName(), "virtualDeadlock", List.of(), "first"));
            Ending.Stuck stuck = assertInstanceOf(Ending.Stuck.class, transcript.ending());
            List<ThreadReport> inTake = stuck.threads().stream()
                    .filter(thread -> thread.stack().stream().anyMatch(line -> line.method().equals("take") && "Baker.java".equals(line.file()))).toList();
            assertEquals(2, inTake.size(), () -> stuck.threads().toString());
            assertEquals(jdk >= 25 ? 2 : 0, new WaitForGraph(stuck.threads()).circle().size(), () -> stuck.threads().toString());
        }
    }
}
