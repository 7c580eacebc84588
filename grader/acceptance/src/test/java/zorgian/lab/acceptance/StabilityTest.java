package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import zorgian.lab.bench.Load;
import zorgian.lab.bench.Stability;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Grading;
import zorgian.lab.judge.Workers;
import zorgian.lab.submission.Submission;
import zorgian.lab.verify.Check;

/** A busy machine changes nothing: not a verdict, not a figure. The long measurement of this is {@code ./lab stability}. */
class StabilityTest {

    private static final int BUSY_LOOPS = 8;

    @TestFactory
    Stream<DynamicNode> theReferenceGetsAllPointsBesideEightBusyLoops() {
        return Repository.exercises().stream().map(exercise -> dynamicTest(exercise.id(), () -> gradeUnderLoad(exercise)));
    }

    @SuppressWarnings("try")
    private static void gradeUnderLoad(Exercise exercise) throws Exception {
        Submission solutions = Submission.open(Repository.SOLUTIONS);
        Check reference = new Check("reference", solutions.sources(exercise.id(), exercise.packageName()).files(), Set.of(), 17);
        try (Load busy = new Load(BUSY_LOOPS); Workers workers = new Workers()) {
            Stability.Count count = new Stability(new Grading(), workers).count(exercise, reference, 2);
            assertEquals("", count.example());
            assertEquals(0, count.wrong() + count.differed() + count.inconclusive());
        }
    }
}
