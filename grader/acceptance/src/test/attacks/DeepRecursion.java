// tries: to use up the stack of the thread that the harness needs too
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        down(0);
    }

    private static long down(long depth) {
        try {
            return down(depth + 1) + depth;
        } finally {
            Thread.currentThread().isInterrupted();
        }
    }

    public long solo(Range range) {
        return down(0);
    }

    public long duet(Range workers, Range callers) {
        return down(0);
    }
}
