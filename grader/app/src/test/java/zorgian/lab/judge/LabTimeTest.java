package zorgian.lab.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import bakery.spec.BakeryScenarios;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zorgian.lab.judge.Workers;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Subject;
import zorgian.lab.run.Transcript;
import zorgian.lab.spec.Bench;
import zorgian.lab.spec.ScenarioClasses;

class LabTimeTest {

    private static Workers workers;
    private static Map<String, byte[]> classes;

    @BeforeAll
    static void start() {
        classes = new HashMap<>(new Subject(Path.of("target/test-classes"), "bakery", Set.of()).bytes());
        classes.putAll(ScenarioClasses.of(bakery.spec.BakerySpec.class));
        workers = new Workers();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @ParameterizedTest(name = "{0} takes {2} ticks and gives {1}")
    @CsvSource(nullValues = "null", value = {
        "sleep, slept, 70",
        "sleepOfNanos, slept, 71",
        "sleepOfUnit, slept, 3000",
        "sleepInterrupted, interrupted false, 30",
        "pollInVain, null, 50",
        "pollInTime, bread false, 20",
        "pollLastInVain, null, 1000",
        "offerInVain, false, 40",
        "offerInTime, true [more], 15",
        "futureInVain, timed out, 90",
        "futureInTime, done, 60",
        "latchInVain, false, 5000",
        "latchInTime, true, 8",
        "barrierInVain, timed out, 25",
        "conditionInVain, false true, 45",
        "conditionNanosLeft, 15000000, 30",
        "lockInVain, false, 35",
        "semaphoreInVain, false, 55",
        "monitorInVain, true, 65",
        "monitorInTime, false, 10",
        "joinInVain, true, 500",
        "joinOfASubclass, false, 85",
        "terminationInVain, false true, 95",
        "completionInVain, null, 12",
        "idleCachedPoolEnds, 0, 60001",
        "clockByMethodReference, 33 33, 33",
        "pollsWithSleeps, 11, 110",
    })
    void aTimedCallOfStudentCodeTakesExactlyItsTimeOnTheLabClock(String how, String value, long ticks) {
        List<?> returned = run(how);
        assertEquals(value, returned.get(0) == null ? null : returned.get(0).toString());
        assertEquals(ticks, returned.get(1));
    }

    private static List<?> run(String how) {
        Transcript transcript = workers.run(new Scenario(classes, BakeryScenarios.class.getName(), "waits", Arrays.asList(how), "first"));
        assertEquals(null, assertInstanceOf(Ending.Finished.class, transcript.ending(), how).failure());
        return (List<?>) transcript.value();
    }
}
