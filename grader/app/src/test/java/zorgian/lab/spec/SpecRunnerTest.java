package zorgian.lab.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bakery.spec.BakerySpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zorgian.lab.judge.RunLimits;
import zorgian.lab.judge.StandardInput;
import zorgian.lab.judge.Workers;
import zorgian.lab.run.Subject;
import zorgian.lab.verdict.RequirementResult;

class SpecRunnerTest {

    private static final RunLimits TIGHT = new RunLimits(300, Duration.ofSeconds(20), Duration.ofSeconds(90));
    private static final Path TEST_CLASSES = Path.of("target/test-classes");

    @Test
    void everyEndingIsToldApartAndCostsItsOwnRequirementOnly() throws Exception {
        Map<String, String> observed = grade();
        assertEquals("", observed.get("pool"));
        assertEquals("", observed.get("measured"));
        assertEquals("1 thread left", observed.get("closed"));
        assertEquals("stuck at tick 40: a lock cycle of 2 threads", observed.get("deadlock"));
        assertTrue(observed.get("spin").matches("spinning at tick 0: .*the loop is at Baker.java:\\d+"), observed.get("spin"));
        assertEquals("spinning at tick 150: no end in 300 events", observed.get("for-ever"));
        assertTrue(observed.get("polling").matches("spinning at tick \\d+: nothing but sleeps and time-outs, 100000 in a row.*"), observed.get("polling"));
        assertEquals("the program ended its JVM at tick 0 with exit code 0", observed.get("exit"));
        assertEquals("out of memory at tick 0", observed.get("memory"));
        assertEquals("", observed.get("keep-alive"));
        assertEquals("", observed.get("poll"));
        assertEquals("", observed.get("after"));
    }

    private static Map<String, String> grade() {
        Subject subject = new Subject(TEST_CLASSES, "bakery", Set.of("Oven"));
        Map<String, String> observed = new LinkedHashMap<>();
        try (Workers workers = new Workers(TIGHT, List.of(), StandardInput.NOTHING)) {
            List<RequirementResult> results = SpecRunner.run(BakerySpec.class, new Bench(subject, workers, spec -> List.of()));
            results.forEach(result -> observed.put(result.id(), result.observed()));
        }
        return observed;
    }
}
