package zorgian.lab.score;

import java.util.List;
import zorgian.lab.verdict.RequirementResult;

/**
 * What one exercise got.
 *
 * @param id the exercise's folder name, "07-deadlock-detector"
 * @param title its title
 * @param requirements every requirement of its spec, in the order of the spec; none is ever left out
 * @param message why nothing was run (nothing submitted, does not compile, signature missing), with all compile errors; empty where it was
 *        run
 * @param notes what else is to be known of what was submitted, a sentence each without a full stop: what was left out of it
 * @param schedules under how many schedules each requirement was held at most, where threads meet; 0 where nothing was run
 */
public record ExerciseResult(String id, String title, List<RequirementResult> requirements, String message, List<String> notes,
        int schedules) {

    /** One of which nothing was run. */
    public ExerciseResult(String id, String title, List<RequirementResult> requirements, String message) {
        this(id, title, requirements, message, List.of(), 0);
    }

    /** The same, with notes. */
    public ExerciseResult noting(List<String> more) {
        return new ExerciseResult(id, title, requirements, message, more, schedules);
    }

    public ExerciseResult {
        requirements = List.copyOf(requirements);
        notes = List.copyOf(notes);
    }

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if there is none with this id
     */
    public RequirementResult requirement(String wanted) {
        return requirements.stream().filter(requirement -> requirement.id().equals(wanted)).findFirst().orElseThrow();
    }

    /** Points got, the sum over the requirements. */
    public int points() {
        return requirements.stream().mapToInt(RequirementResult::points).sum();
    }

    /** Points that hang on what was inconclusive, the sum over the requirements; not among the points got. */
    public int pointsOpen() {
        return requirements.stream().mapToInt(RequirementResult::pointsOpen).sum();
    }

    /** Points there are. */
    public int max() {
        return requirements.stream().mapToInt(RequirementResult::max).sum();
    }
}
