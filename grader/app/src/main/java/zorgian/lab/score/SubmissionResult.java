package zorgian.lab.score;

import java.util.List;

/**
 * What one submission got.
 *
 * @param submission its name
 * @param exercises every exercise that was graded, in the course's order
 * @param gradeable false where it was run in a debugging mode, so that it is not a grade
 */
public record SubmissionResult(String submission, List<ExerciseResult> exercises, boolean gradeable) {

    public SubmissionResult {
        exercises = List.copyOf(exercises);
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
