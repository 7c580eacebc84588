// tries: to use up the memory of the worker at once
// expect: nothing
// costs: much
package zorgian.duet;

public final class CountingDuet {

    private static long[][] kept = new long[8][];

    public CountingDuet(Journal journal, Pause pause) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = new long[1 << 27];
        }
    }

    public long solo(Range range) {
        return kept.length;
    }

    public long duet(Range workers, Range callers) {
        return kept.length;
    }
}
