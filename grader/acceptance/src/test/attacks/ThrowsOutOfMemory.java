// tries: to make a run inconclusive by an error that looks like the machine's
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        throw new OutOfMemoryError("of the machine's");
    }

    public long duet(Range workers, Range callers) {
        throw new NoClassDefFoundError("zorgian/lab/worker/Worker");
    }
}
