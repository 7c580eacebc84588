// tries: to fill the memory in one call that nobody counts
// expect: nothing
// costs: much
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        return "ages".repeat(Integer.MAX_VALUE / 4).repeat(1).length() + "more".repeat(Integer.MAX_VALUE / 4).length();
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
