// tries: to read the settings of the JVM past System.getProperty
// expect: refused: Integer.getInteger
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
        return Integer.getInteger("java.util.concurrent.ForkJoinPool.common.parallelism", 0);
    }
}
