package zorgian.lab.grade;

import java.util.List;
import java.util.Map;
import zorgian.lab.score.ExerciseResult;

/**
 * One exercise, graded.
 *
 * @param faults what the harness or the spec itself did wrong, a sentence each; such requirements are inconclusive
 * @param digests of the steps of each run, by scenario, values and schedule: the same number for the same sequence of steps
 * @param took how many schedules each missed requirement was held under until it was missed, by id; those that the first shows are left out
 */
public record Graded(ExerciseResult result, List<String> faults, Map<String, Long> digests, Map<String, Integer> took) {

    public Graded {
        faults = List.copyOf(faults);
        digests = Map.copyOf(digests);
        took = Map.copyOf(took);
    }

    /** The same, with notes on what was submitted. */
    Graded noting(List<String> notes) {
        return new Graded(result.noting(notes), faults, digests, took);
    }
}
