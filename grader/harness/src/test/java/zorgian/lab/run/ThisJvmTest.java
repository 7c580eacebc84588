package zorgian.lab.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bakery.spec.BakeryScenarios;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zorgian.lab.gate.Subject;
import zorgian.lab.spec.Bench;

class ThisJvmTest {

    @Test
    void forDebuggingAScenarioRunsOnTheLabClockInTheJudgesOwnJvm() {
        Map<String, byte[]> classes = new HashMap<>(new Subject(Path.of("target/test-classes"), "bakery", Set.of()).bytes());
        classes.putAll(Bench.scenarios(bakery.spec.BakerySpec.class));
        try (Workers workers = new Workers(Workers.Mode.THIS_JVM)) {
            Transcript transcript = workers.run(new Scenario(classes, BakeryScenarios.class.getName(), "pool", List.of(List.of("a", "b", "c"), 100L, 2L), 0));
            assertEquals(new Ending.Finished(null), transcript.ending());
            assertEquals(200, transcript.ticks());
        }
    }
}
