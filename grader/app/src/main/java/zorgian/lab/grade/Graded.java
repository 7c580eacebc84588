package zorgian.lab.grade;

import java.util.List;
import java.util.Map;
import zorgian.lab.score.ExerciseResult;

/**
 * One exercise, graded.
 *
 * @param faults what the harness or the spec itself did wrong, a sentence each; such requirements are inconclusive
 * @param digests of the steps of each run, by scenario, values and seed: the same number for the same sequence of steps
 */
public record Graded(ExerciseResult result, List<String> faults, Map<String, Long> digests) {

    public Graded {
        faults = List.copyOf(faults);
        digests = Map.copyOf(digests);
    }
}
