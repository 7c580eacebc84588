package zorgian.lab.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import zorgian.lab.course.Exercise;
import zorgian.lab.judge.Crew;
import zorgian.lab.judge.Workers;
import zorgian.lab.sandbox.Sandbox;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.submission.Sources;
import zorgian.lab.submission.Submission;
import zorgian.lab.submission.UnusableInput;

/** Grades submissions, exercise by exercise. May be used by several threads, each with workers of its own. */
public final class SubmissionGrader {

    private final Grading grader;
    private final List<Exercise> exercises;

    /** @param exercises what is graded, in the order in which it is reported */
    public SubmissionGrader(List<Exercise> exercises, Grading grader) {
        this.grader = grader;
        this.exercises = List.copyOf(exercises);
    }

    /** Grades one exercise after the other. One whose files cannot be used is not run, and says why; it costs no other. */
    public GradedSubmission grade(Submission submission, Workers workers) {
        List<Graded> graded = exercises.stream().map(exercise -> grade(exercise, submission, workers)).toList();
        return graded(submission, graded, !workers.isDebugged(), workers.sandbox());
    }

    /**
     * The same, several exercises at once.
     *
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public GradedSubmission grade(Submission submission, Crew crew) throws InterruptedException {
        List<Future<Graded>> begun = exercises.stream()
                .map(exercise -> crew.submit(workers -> grade(exercise, submission, workers))).toList();
        List<Graded> graded = new ArrayList<>();
        for (Future<Graded> each : begun) {
            graded.add(Crew.result(each));
        }
        return graded(submission, graded, !crew.isDebugged(), crew.sandbox());
    }

    private static GradedSubmission graded(Submission submission, List<Graded> graded, boolean isAGrade, Sandbox sandbox) {
        List<String> faults = graded.stream()
                .flatMap(each -> each.faults().stream().map(fault -> each.result().id() + ": " + fault)).toList();
        List<ExerciseResult> results = graded.stream().map(Graded::result).toList();
        return new GradedSubmission(new SubmissionResult(submission.name(), results, isAGrade, sandbox.name()), faults);
    }

    private Graded grade(Exercise exercise, Submission submission, Workers workers) {
        Sources sources;
        try {
            sources = submission.sources(exercise.id(), exercise.packageName());
        } catch (UnusableInput e) {
            return grader.refused(exercise, e.getMessage());
        }
        return grader.grade(exercise, sources.files(), workers).noting(sources.leftOut());
    }

    /** The points there are. */
    public int max() {
        return exercises.stream().flatMap(exercise -> grader.requirements(exercise).stream()).mapToInt(requirement -> requirement.points()).sum();
    }
}
