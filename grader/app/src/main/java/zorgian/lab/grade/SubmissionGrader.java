package zorgian.lab.grade;

import java.util.ArrayList;
import java.util.List;
import zorgian.lab.course.Exercise;
import zorgian.lab.judge.Workers;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.submission.SourceFile;
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

    /** Grades every exercise. One whose files cannot be used is not run, and says why; it costs no other. */
    public GradedSubmission grade(Submission submission, Workers workers) {
        List<ExerciseResult> results = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Exercise exercise : exercises) {
            Graded graded = grade(exercise, submission, workers);
            results.add(graded.result());
            graded.faults().forEach(fault -> faults.add(exercise.id() + ": " + fault));
        }
        boolean isAGrade = !workers.isDebugged();
        return new GradedSubmission(new SubmissionResult(submission.name(), results, isAGrade), faults);
    }

    private Graded grade(Exercise exercise, Submission submission, Workers workers) {
        List<SourceFile> sources;
        try {
            sources = submission.sources(exercise.id(), exercise.packageName());
        } catch (UnusableInput e) {
            return grader.refused(exercise, e.getMessage());
        }
        return grader.grade(exercise, sources, workers);
    }

    /** The points there are. */
    public int max() {
        return exercises.stream().flatMap(exercise -> grader.requirements(exercise).stream()).mapToInt(requirement -> requirement.points()).sum();
    }
}
