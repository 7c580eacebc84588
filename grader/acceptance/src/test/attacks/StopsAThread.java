// tries: to kill another thread wherever it is
// expect: refused: Thread.stop
// ungated: nothing
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
        Thread.currentThread().stop();
        return 0;
    }
}
