// tries: to change how the JVM works, for all that comes later
// expect: refused: System.setProperty
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
        System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "1");
        return 0;
    }
}
