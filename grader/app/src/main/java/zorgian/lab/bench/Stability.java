package zorgian.lab.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Grading;
import zorgian.lab.grade.Graded;
import zorgian.lab.judge.Workers;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;
import zorgian.lab.verify.Check;

/** Grades the same answer again and again, and counts the gradings that came out otherwise than they must or than the first. */
public final class Stability {

    private final Grading grader;
    private final Workers workers;

    public Stability(Grading grader, Workers workers) {
        this.grader = grader;
        this.workers = workers;
    }

    /**
     * What came of grading one answer many times.
     *
     * @param differed gradings of which a verdict, points, expected, observed or the steps of a run differed from the first
     * @param wrong gradings that are not what the answer must get
     * @param inconclusive requirements that were inconclusive, over all gradings
     * @param judged requirements judged, over all gradings
     * @param millis wall time of all gradings
     * @param example the first difference, in words, or empty
     * @param outcomes what the gradings came to, and how often, in the order in which it was first seen
     * @param took how many schedules each missed requirement took in the first grading, by id; those that the first shows are left out
     */
    public record Count(int gradings, int differed, int wrong, int inconclusive, int judged, long millis, String example,
            Map<Tally, Integer> outcomes, Map<String, Integer> took) {
    }

    /** Grades an answer so many times. */
    public Count count(Exercise exercise, Check check, int runs) {
        Map<String, String> first = null;
        Map<String, Integer> took = Map.of();
        int differed = 0;
        int wrong = 0;
        int inconclusive = 0;
        int judged = 0;
        String example = "";
        Map<Tally, Integer> outcomes = new LinkedHashMap<>();
        long began = System.nanoTime();
        for (int run = 0; run < runs; run++) {
            Graded graded = grader.grade(exercise, check.sources(), workers);
            List<RequirementResult> results = graded.result().requirements();
            Map<String, String> found = signature(results);
            graded.digests().forEach((name, digest) -> found.put("steps of " + name, Long.toHexString(digest)));
            took = first == null ? graded.took() : took;
            first = first == null ? found : first;
            String difference = check.difference(results);
            if (!found.equals(first)) {
                differed++;
                example = example.isEmpty() ? firstDifference(first, found) : example;
            }
            if (!difference.isEmpty()) {
                wrong++;
                example = example.isEmpty() ? difference : example;
            }
            inconclusive += (int) results.stream().filter(result -> result.verdict() == Verdict.INCONCLUSIVE).count();
            judged += results.size();
            outcomes.merge(Tally.of(results), 1, Integer::sum);
        }
        return new Count(runs, differed, wrong, inconclusive, judged, (System.nanoTime() - began) / 1_000_000, example, outcomes, took);
    }

    private static Map<String, String> signature(List<RequirementResult> results) {
        return results.stream().collect(Collectors.toMap(RequirementResult::id, result -> String.join(" | ", result.verdict().text(),
                Integer.toString(result.points()), result.expected(), result.observed()), (a, b) -> a, LinkedHashMap::new));
    }

    private static String firstDifference(Map<String, String> first, Map<String, String> found) {
        return first.entrySet().stream().filter(entry -> !entry.getValue().equals(found.get(entry.getKey()))).findFirst()
                .map(entry -> entry.getKey() + ": " + entry.getValue() + " -> " + found.get(entry.getKey())).orElse("other requirements");
    }
}
