package zorgian.lab.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zorgian.lab.judge.Workers;
import zorgian.lab.run.Subject;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;

/** What becomes of a requirement that can be neither met nor missed by a plain look at a run. */
class OddSpecTest {

    private static Bench bench;
    private static List<RequirementResult> results;

    @BeforeAll
    static void grade() throws ClassNotFoundException {
        try (Workers workers = new Workers()) {
            bench = new Bench(new Subject(Path.of("target/test-classes"), "bakery", Set.of("Oven")), workers, spec -> List.of());
            results = SpecRunner.run(Class.forName("bakery.spec.OddSpec"), bench);
        }
    }

    @Test
    void aScenarioThatIsMissingLeavesItsPointsOpenAndFailsTheTest() {
        RequirementResult result = results.get(0);
        assertEquals(Verdict.INCONCLUSIVE, result.verdict());
        assertTrue(result.observed().contains("has no public static method neverWritten"), result::observed);
        assertEquals(List.of(0, 5), List.of(result.points(), result.pointsOpen()));
        AssertionError failure = assertInstanceOf(AssertionError.class, new Inconclusive("no worker"));
        assertEquals("could not be judged, which is no fault of yours; run it again: no worker", failure.getMessage());
    }

    @Test
    void anAnswerThatTheSpecCannotReadIsMissed() {
        RequirementResult result = results.get(1);
        assertEquals(Verdict.MISSED, result.verdict());
        assertTrue(result.observed().startsWith("what came back cannot be read: java.lang.ClassCastException"), result::observed);
        assertEquals(List.of(), bench.faults());
    }
}
