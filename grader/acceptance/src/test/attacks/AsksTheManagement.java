// tries: to see and to steer the JVM by its management beans
// expect: refused: java.lang.management.ManagementFactory
package zorgian.duet;

import java.lang.management.ManagementFactory;

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
        return ManagementFactory.getThreadMXBean().getAllThreadIds().length;
    }
}
