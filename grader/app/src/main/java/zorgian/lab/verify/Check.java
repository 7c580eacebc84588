package zorgian.lab.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Graded;
import zorgian.lab.grade.Grading;
import zorgian.lab.run.Runner;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;

/**
 * An answer to an exercise, with what it must get.
 *
 * @param name "reference", "skeleton", "correct/NAME" or "wrong/NAME"
 * @param sources the student's files
 * @param misses exactly the requirements that it must miss; null for the skeleton, of which only little must be met
 * @param tells by id of a requirement: words that must stand in the explanation of its miss, or must not where a ! stands before them
 * @param jdk the oldest JDK that it compiles on
 */
public record Check(String name, List<SourceFile> sources, Set<String> misses, Map<String, List<String>> tells, int jdk) {

    private static final String NOT = "!";

    /** Points that a skeleton may get at most: what holds even of a program that does nothing. */
    public static final int SKELETON_AT_MOST = 10;

    /** One of whose explanations nothing is known. */
    public Check(String name, List<SourceFile> sources, Set<String> misses, int jdk) {
        this(name, sources, misses, Map.of(), jdk);
    }

    /** Whether it can be checked on the running JDK. */
    public boolean isForThisJdk() {
        return Runtime.version().feature() >= jdk;
    }

    /** Grades it, with explanations only where these are checked. */
    public Graded grade(Grading grading, Exercise exercise, Runner workers) {
        return tells.isEmpty() ? grading.gradeUnexplained(exercise, sources, workers) : grading.grade(exercise, sources, workers);
    }

    /** What is wrong with what it got, in words; empty if it is what it must be. */
    public String difference(List<RequirementResult> results) {
        Set<String> inconclusive = ids(results, Verdict.INCONCLUSIVE);
        if (!inconclusive.isEmpty()) {
            return "inconclusive: " + String.join(", ", inconclusive);
        }
        Set<String> notRun = ids(results, Verdict.NOT_RUN);
        if (!notRun.isEmpty()) {
            return "not run: " + results.stream().filter(result -> result.verdict() == Verdict.NOT_RUN).findFirst().orElseThrow().observed();
        }
        if (misses == null) {
            int points = results.stream().mapToInt(RequirementResult::points).sum();
            return points <= SKELETON_AT_MOST ? "" : "a skeleton gets " + points + " points: " + String.join(", ", ids(results, Verdict.MET));
        }
        Set<String> missed = ids(results, Verdict.MISSED);
        Set<String> wrongly = minus(missed, misses);
        Set<String> lucky = minus(misses, missed);
        if (wrongly.isEmpty() && lucky.isEmpty()) {
            return results.stream().flatMap(result -> tells.getOrDefault(result.id(), List.of()).stream()
                    .filter(word -> !isTold(result, word)).map(word -> result.id() + (word.startsWith(NOT) ? " tells " + word.substring(1) : " does not tell " + word)))
                    .collect(Collectors.joining("; "));
        }
        return (wrongly.isEmpty() ? "" : "wrongly missed: " + String.join(", ", wrongly))
                + (wrongly.isEmpty() || lucky.isEmpty() ? "" : "; ")
                + (lucky.isEmpty() ? "" : "wrongly met: " + String.join(", ", lucky));
    }

    private static boolean isTold(RequirementResult result, String word) {
        String told = String.join(" ", result.expected(), result.observed(), String.join(" ", result.threads()),
                String.join(" ", result.timeline()));
        return word.startsWith(NOT) != told.contains(word.startsWith(NOT) ? word.substring(1) : word);
    }

    private static Set<String> ids(List<RequirementResult> results, Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).map(RequirementResult::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
