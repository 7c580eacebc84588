// tries: to make all runs inconclusive by failing where no requirement looks, in its constructor
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        throw new AssertionError("the harness is broken; run it again");
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
