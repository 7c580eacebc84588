// tries: to load classes as the harness does
// expect: refused: Thread.getContextClassLoader
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

    private static long attack() throws Exception {
        return Thread.currentThread().getContextClassLoader().loadClass("zorgian.lab.worker.Worker").hashCode();
    }
}
