// tries: to stop another thread with all the locks that it holds
// expect: refused: Thread.suspend
// costs: much
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        try {
            return attack();
        } catch (Exception failure) {
            return 0;
        }
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }

    @SuppressWarnings({"deprecation", "removal"})
    private static long attack() throws Exception {
        Thread.currentThread().suspend();
        return 0;
    }
}
