package zorgian.lab.grade;

import java.util.List;
import zorgian.lab.score.ExerciseResult;

/**
 * One exercise, graded.
 *
 * @param faults what the harness or the spec itself did wrong, a sentence each; such requirements are inconclusive
 */
public record Graded(ExerciseResult result, List<String> faults) {

    public Graded {
        faults = List.copyOf(faults);
    }
}
