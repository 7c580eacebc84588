package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import zorgian.lab.course.Exercise;
import zorgian.lab.course.Variant;
import zorgian.lab.grade.Grading;
import zorgian.lab.grade.Graded;
import zorgian.lab.judge.Crew;
import zorgian.lab.spec.RequirementInfo;
import zorgian.lab.submission.Submission;
import zorgian.lab.verdict.Verdict;
import zorgian.lab.verify.Check;
import zorgian.lab.verify.Checks;

/**
 * Every answer that is kept with an exercise gets exactly what it must. They are graded by several graders at once, each with workers of its own. With
 * -Dlab.answers=right only those that must get all points are graded, for a second JDK.
 */
class CourseTest {

    private static final boolean ONLY_RIGHT_ONES = "right".equals(System.getProperty("lab.answers"));

    private static Grading grader;
    private static Crew crew;

    @BeforeAll
    static void start() {
        grader = new Grading();
        crew = Crew.of(Crew.usualSize());
    }

    @AfterAll
    static void stop() {
        crew.close();
    }

    @TestFactory
    List<DynamicContainer> eachAnswerGetsExactlyWhatItMust() {
        Submission solutions = Submission.open(Repository.SOLUTIONS);
        Submission skeletons = Submission.open(Repository.EXERCISES);
        return Repository.exercises().stream().map(exercise -> dynamicContainer(exercise.id(),
                Checks.of(exercise, solutions, skeletons).stream().filter(check -> !ONLY_RIGHT_ONES || Set.of().equals(check.misses()))
                        .map(check -> test(exercise, check)).toList())).toList();
    }

    /** The grading begins as soon as a grader is free; the test waits for it. */
    private static DynamicNode test(Exercise exercise, Check check) {
        Future<Graded> grading = check.isForThisJdk() ? crew.submit(workers -> check.grade(grader, exercise, workers)) : null;
        return dynamicTest(check.name(), () -> {
            assumeTrue(check.isForThisJdk(), () -> exercise.id() + " " + check.name() + " needs JDK " + check.jdk());
            Graded graded = Crew.result(grading);
            assertEquals(List.of(), graded.faults());
            assertEquals("", check.difference(graded.result().requirements()), () -> exercise.id() + " " + check.name() + missed(graded));
        });
    }

    /** What was missed and why, so that a failure that comes once in a thousand runs can be explained from its log. */
    private static String missed(Graded graded) {
        return graded.result().requirements().stream().filter(requirement -> requirement.verdict() != Verdict.MET)
                .map(requirement -> "\n" + requirement.id() + ": expected " + requirement.expected() + ", observed " + requirement.observed() + " "
                        + requirement.threads()).collect(Collectors.joining());
    }

    @TestFactory
    Stream<DynamicNode> anExerciseHasAHundredPointsAndEnoughAnswersToTrustItsSpec() {
        return Repository.exercises().stream().map(exercise -> dynamicTest(exercise.id(), () -> {
            assertEquals(100, grader.requirements(exercise).stream().mapToInt(requirement -> requirement.points()).sum(), "points");
            long right = exercise.variants().stream().filter(Variant::right).count();
            long wrong = exercise.variants().size() - right;
            assertTrue(right >= 8, () -> "only " + right + " right variants");
            assertTrue(wrong >= 12, () -> "only " + wrong + " wrong variants");
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

    @TestFactory
    Stream<DynamicNode> eachRequirementHasHintsInThreeStepsThatFitAFewLines() {
        return Repository.exercises().stream().map(exercise -> dynamicTest(exercise.id(), () -> {
            for (RequirementInfo requirement : grader.requirements(exercise)) {
                assertEquals(3, new HashSet<>(requirement.hints()).size(), requirement.id());
                requirement.hints().forEach(hint -> assertTrue(!hint.isBlank() && hint.length() <= 220, () -> requirement.id() + ": " + hint));
            }
        }));
    }

    @TestFactory
    Stream<DynamicNode> anExerciseSaysWhatItTeachesAndWhatToDoBefore() {
        List<String> ids = Repository.exercises().stream().map(Exercise::id).toList();
        return Repository.exercises().stream().map(exercise -> dynamicTest(exercise.id(), () -> {
            assertTrue(!exercise.teaches().isBlank() && !exercise.teaches().endsWith("."), exercise.teaches());
            exercise.needs().forEach(needed -> assertTrue(ids.indexOf(needed) >= 0 && ids.indexOf(needed) < ids.indexOf(exercise.id()), needed));
            String brief = Files.readString(exercise.folder().resolve("README.md"));
            List<String> sections = brief.lines().filter(line -> line.startsWith("## ")).toList();
            assertEquals("## You should be able to explain now", sections.get(sections.size() - 1));
        }));
    }
}
