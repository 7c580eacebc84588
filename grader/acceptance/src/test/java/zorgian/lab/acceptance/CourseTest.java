package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import zorgian.lab.course.Exercise;
import zorgian.lab.course.Variant;
import zorgian.lab.grade.ExerciseGrader;
import zorgian.lab.grade.Graded;
import zorgian.lab.run.Workers;
import zorgian.lab.submission.Submission;
import zorgian.lab.verify.Check;
import zorgian.lab.verify.Checks;

/** Every answer that is kept with an exercise gets exactly what it must. */
class CourseTest {

    private static ExerciseGrader grader;
    private static Workers workers;

    @BeforeAll
    static void start() {
        grader = new ExerciseGrader();
        workers = new Workers(Workers.Mode.PROCESS);
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @TestFactory
    Stream<DynamicNode> eachAnswerGetsExactlyWhatItMust() {
        Submission solutions = Submission.open(Repository.SOLUTIONS);
        Submission skeletons = Submission.open(Repository.EXERCISES);
        return Repository.exercises().stream().map(exercise -> dynamicContainer(exercise.id(),
                Checks.of(exercise, solutions, skeletons).stream().map(check -> dynamicTest(check.name(), () -> grade(exercise, check)))));
    }

    private static void grade(Exercise exercise, Check check) {
        assumeTrue(check.isForThisJdk(), () -> exercise.id() + " " + check.name() + " needs JDK " + check.jdk());
        Graded graded = grader.grade(exercise, check.sources(), workers);
        assertEquals(List.of(), graded.faults());
        assertEquals("", check.difference(graded.result().requirements()), () -> exercise.id() + " " + check.name());
    }

    @TestFactory
    Stream<DynamicNode> anExerciseHasAHundredPointsAndEnoughAnswersToTrustItsSpec() {
        return Repository.exercises().stream().map(exercise -> dynamicTest(exercise.id(), () -> {
            assertEquals(100, grader.requirements(exercise).stream().mapToInt(requirement -> requirement.points()).sum(), "points");
            long right = exercise.variants().stream().filter(Variant::right).count();
            long wrong = exercise.variants().size() - right;
            assertTrue(right >= 6, () -> "only " + right + " right variants");
            assertTrue(wrong >= 8, () -> "only " + wrong + " wrong variants");
        }));
    }

    @TestFactory
    Stream<DynamicNode> eachRequirementIsMissedBySomeWrongVariant() {
        return Repository.exercises().stream().map(exercise -> dynamicTest(exercise.id(), () -> {
            List<String> neverMissed = grader.requirements(exercise).stream().map(requirement -> requirement.id())
                    .filter(id -> exercise.variants().stream().noneMatch(variant -> variant.misses().contains(id))).toList();
            assertEquals(List.of(), neverMissed, "a requirement that no wrong variant misses may be one that cannot be missed");
        }));
    }
}
