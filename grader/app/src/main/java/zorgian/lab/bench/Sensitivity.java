package zorgian.lab.bench;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import zorgian.lab.verify.Check;

/**
 * How sensitive the specs are: which wrong answers they catch, and which right ones they wrong.
 *
 * @param runs gradings of each answer, in each condition
 * @param schedules under how many requirements were held at most
 * @param load busy processes beside the second half of the gradings; 0 where there is no second half
 * @param rows an answer each
 */
public record Sensitivity(int runs, int schedules, int load, List<Row> rows) {

    public Sensitivity {
        rows = List.copyOf(rows);
    }

    /**
     * An answer, with what it got.
     *
     * @param exercise id
     * @param check the answer, with what it must get; never the skeleton
     * @param idle what it got with nothing else running; null where it was not graded, since it needs a newer JDK
     * @param loaded what it got beside the load; null where there is none
     * @param schedules how many it took until all was missed that it must miss, 1 where the first shows it all; 0 where nothing was to
     *         miss, or not all of it was missed, or it was not graded
     * @param untilAPoint the same until the first of it was missed
     */
    public record Row(String exercise, Check check, Map<Tally, Integer> idle, Map<Tally, Integer> loaded, int schedules, int untilAPoint) {

        /** @param took how many schedules each missed requirement took, by id; those that the first shows are left out */
        public static Row of(String exercise, Check check, Map<Tally, Integer> idle, Map<Tally, Integer> loaded,
                Map<String, Integer> took) {
            boolean isTold = idle != null && !check.misses().isEmpty()
                    && idle.keySet().stream().allMatch(got -> got.missesAll(check.misses()));
            IntSummaryStatistics schedules = check.misses().stream().mapToInt(id -> took.getOrDefault(id, 1)).summaryStatistics();
            return new Row(exercise, check, idle, loaded, isTold ? schedules.getMax() : 0, isTold ? schedules.getMin() : 0);
        }

        /** Whether it must get all points. */
        public boolean right() {
            return check.misses().isEmpty();
        }
    }

    /** So many of so many. */
    public record Rate(int count, int of) {

        @Override
        public String toString() {
            return count + " of " + of + (of == 0 ? "" : " (%.1f %%)".formatted(100.0 * count / of));
        }
    }

    /** Wrong answers that missed everything that they must, in every grading. */
    public Rate killed(Function<Row, Map<Tally, Integer>> condition) {
        return rate(false, condition, (row, outcomes) -> outcomes.stream().allMatch(outcome -> outcome.missesAll(row.check().misses())));
    }

    /** Wrong answers that so many schedules are enough for to miss everything that they must. */
    public Rate wholeBy(int schedules) {
        return by(schedules, Row::schedules);
    }

    /** Wrong answers that so many schedules are enough for to lose a point that they must lose. */
    public Rate toldBy(int schedules) {
        return by(schedules, Row::untilAPoint);
    }

    private Rate by(int schedules, ToIntFunction<Row> took) {
        List<Row> wrong = rows.stream().filter(row -> !row.right() && row.idle() != null).toList();
        return new Rate((int) wrong.stream().mapToInt(took).filter(count -> count > 0 && count <= schedules).count(), wrong.size());
    }

    /** Right answers that lost a point in any grading. */
    public Rate falselyFailed(Function<Row, Map<Tally, Integer>> condition) {
        return rate(true, condition, (row, outcomes) -> outcomes.stream()
                .anyMatch(outcome -> !outcome.missed().isEmpty() || !outcome.undecided().isEmpty()));
    }

    /** Whether everything got exactly what it must, every time. */
    public boolean isPerfect() {
        return rows.stream().allMatch(row -> isAsItMust(row, row.idle()) && isAsItMust(row, row.loaded()));
    }

    static boolean isAsItMust(Row row, Map<Tally, Integer> got) {
        return got == null || got.keySet().equals(Set.of(new Tally(row.check().misses(), Set.of())));
    }

    private Rate rate(boolean right, Function<Row, Map<Tally, Integer>> condition, BiPredicate<Row, Set<Tally>> counts) {
        List<Row> graded = rows.stream().filter(row -> row.right() == right && condition.apply(row) != null).toList();
        return new Rate((int) graded.stream().filter(row -> counts.test(row, condition.apply(row).keySet())).count(), graded.size());
    }
}
