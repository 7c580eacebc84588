// tries: to run for ages without a jump back and without a deep stack, two calls a level
// expect: nothing
// costs: much
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        fork(200);
    }

    private static void fork(int levels) {
        if (levels > 0) {
            fork(levels - 1);
            fork(levels - 1);
        }
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
