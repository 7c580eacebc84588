package zorgian.lab.score;

import java.util.List;
import zorgian.lab.sandbox.Sandbox;

/**
 * What one submission got.
 *
 * @param submission its name
 * @param exercises every exercise that was graded, in the course's order
 * @param gradeable false where it was run in a debugging mode, so that it is not a grade
 * @param sandbox the name of what the student's code ran in, see {@link Sandbox#name}
 */
public record SubmissionResult(String submission, List<ExerciseResult> exercises, boolean gradeable, String sandbox) {

    public SubmissionResult {
        exercises = List.copyOf(exercises);
    }

    /** Whether nothing kept the student's code from the machine that graded it, and so from the grade. */
    public boolean isAdvisory() {
        return sandbox.equals(Sandbox.NONE);
    }

    /** Points got, the sum over the exercises. */
    public int points() {
        return exercises.stream().mapToInt(ExerciseResult::points).sum();
    }

    /** Points that hang on what was inconclusive, the sum over the exercises; not among the points got. */
    public int pointsOpen() {
        return exercises.stream().mapToInt(ExerciseResult::pointsOpen).sum();
    }

    /** Points there are. */
    public int max() {
        return exercises.stream().mapToInt(ExerciseResult::max).sum();
    }
}
