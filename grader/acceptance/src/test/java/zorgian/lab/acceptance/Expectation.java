package zorgian.lab.acceptance;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;

/** What must become of an attack. */
sealed interface Expectation {

    /**
     * Reads "refused: WORDS", "nothing", "missed: ID, ID" or "all".
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Expectation of(String text) {
        if (text.startsWith("refused: ")) {
            return new Refused(text.substring("refused: ".length()));
        }
        if (text.startsWith("missed: ")) {
            return new Missed(new TreeSet<>(Arrays.asList(text.substring("missed: ".length()).split(", "))));
        }
        return switch (text) {
            case "nothing" -> new Nothing();
            case "all" -> new All();
            default -> throw new IllegalArgumentException("\"" + text + "\" is none of: refused: WORDS, nothing, missed: ID, ID, all");
        };
    }

    /**
     * What is wrong with what it got, in words; empty if it is what it must be.
     *
     * @param forNothing the requirements that an answer meets that does nothing
     */
    String difference(ExerciseResult result, Set<String> forNothing);

    /** Nothing of it is run, and the sentence that says why has these words. */
    record Refused(String words) implements Expectation {

        @Override
        public String difference(ExerciseResult result, Set<String> forNothing) {
            Set<String> run = ids(result, List.of(Verdict.MET, Verdict.MISSED, Verdict.INCONCLUSIVE));
            return !run.isEmpty() ? "it was run" : result.message().contains(words) ? "" : "it was refused with: " + result.message();
        }
    }

    /** It meets nothing that an answer does not meet that does nothing. */
    record Nothing() implements Expectation {

        @Override
        public String difference(ExerciseResult result, Set<String> forNothing) {
            Set<String> met = ids(result, List.of(Verdict.MET));
            met.removeAll(forNothing);
            return met.isEmpty() ? judged(result) : "forged: " + met;
        }
    }

    /** It misses these, whatever becomes of the others. */
    record Missed(Set<String> wanted) implements Expectation {

        @Override
        public String difference(ExerciseResult result, Set<String> forNothing) {
            Set<String> lucky = new TreeSet<>(wanted);
            lucky.removeAll(ids(result, List.of(Verdict.MISSED)));
            return lucky.isEmpty() ? judged(result) : "not missed: " + lucky;
        }
    }

    /** It is odd, but right, and gets all points. */
    record All() implements Expectation {

        @Override
        public String difference(ExerciseResult result, Set<String> forNothing) {
            return result.requirements().stream().filter(requirement -> requirement.verdict() != Verdict.MET)
                    .map(requirement -> requirement.id() + ": " + requirement.observed()).collect(Collectors.joining("; "));
        }
    }

    /** Whether all of it was run, and nothing left open: an answer that could make that happen could do so when it liked. */
    private static String judged(ExerciseResult result) {
        Set<String> open = ids(result, List.of(Verdict.INCONCLUSIVE, Verdict.NOT_RUN));
        return open.isEmpty() ? "" : "not judged: " + open + " " + result.message();
    }

    private static Set<String> ids(ExerciseResult result, List<Verdict> verdicts) {
        return result.requirements().stream().filter(requirement -> verdicts.contains(requirement.verdict())).map(RequirementResult::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
