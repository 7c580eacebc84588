package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import zorgian.lab.course.Exercise;
import zorgian.lab.course.MutantLedger;
import zorgian.lab.grade.Grading;
import zorgian.lab.judge.Crew;
import zorgian.lab.mutate.MutantGrader;
import zorgian.lab.mutate.MutatedAnswers;
import zorgian.lab.mutate.MutationReport;
import zorgian.lab.mutate.Operator;
import zorgian.lab.mutate.Trial;
import zorgian.lab.submission.Submission;

/** A sample of the mutants of each exercise; ./lab mutate tries them all. */
class MutantsTest {

    private static final int SAMPLE = 4;

    private static Crew crew;

    @BeforeAll
    static void start() {
        crew = Crew.of(Crew.usualSize());
    }

    @AfterAll
    static void stop() {
        crew.close();
    }

    @TestFactory
    Stream<DynamicTest> whatGetsAllPointsIsInTheLedgerWithAReason() {
        assumeFalse("right".equals(System.getProperty("lab.answers")), "mutants are wrong answers, which are graded once, on the first JDK");
        MutantGrader grader = new MutantGrader(new Grading());
        Submission solutions = Submission.open(Repository.SOLUTIONS);
        return Repository.exercises().stream().map(exercise -> dynamicTest(exercise.id(), () -> {
            List<Future<Trial>> begun = MutatedAnswers.mutants(exercise, solutions, EnumSet.allOf(Operator.class), SAMPLE).stream()
                    .map(mutant -> crew.submit(workers -> grader.grade(exercise, mutant, workers))).toList();
            MutationReport report = report(exercise, begun.stream().map(MutantsTest::result).toList());
            assertTrue(report.total().mutants() >= SAMPLE, report::tables);
            assertEquals("", report.survivors());
        }));
    }

    private static MutationReport report(Exercise exercise, List<Trial> trials) {
        return new MutationReport(List.of(new MutationReport.OfExercise(exercise.id(), trials, MutantLedger.of(exercise), Map.of())));
    }

    private static Trial result(Future<Trial> begun) {
        try {
            return Crew.result(begun);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
