// tries: to be called with a range of its own, in which there is never a number
// expect: refused: CountingDuet.solo(Range)
package zorgian.duet;

public final class CountingDuet {

    record Range(int from, int to) {
    }

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
