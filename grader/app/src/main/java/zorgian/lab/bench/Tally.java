package zorgian.lab.bench;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;

/**
 * What one grading of an answer came to, the ids in alphabetical order.
 *
 * @param missed ids of the requirements that it missed
 * @param undecided ids of those that were inconclusive or not run
 */
public record Tally(Set<String> missed, Set<String> undecided) {

    public Tally {
        missed = Collections.unmodifiableSet(new TreeSet<>(missed));
        undecided = Collections.unmodifiableSet(new TreeSet<>(undecided));
    }

    static Tally of(List<RequirementResult> results) {
        return new Tally(ids(results, Set.of(Verdict.MISSED)), ids(results, Set.of(Verdict.INCONCLUSIVE, Verdict.NOT_RUN)));
    }

    private static Set<String> ids(List<RequirementResult> results, Set<Verdict> verdicts) {
        return results.stream().filter(result -> verdicts.contains(result.verdict())).map(RequirementResult::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether all of these were missed, whatever else was. */
    boolean missesAll(Set<String> ids) {
        return missed.containsAll(ids);
    }

    @Override
    public String toString() {
        String all = missed.isEmpty() ? "nothing" : String.join(", ", missed);
        return undecided.isEmpty() ? all : all + "; undecided: " + String.join(", ", undecided);
    }
}
