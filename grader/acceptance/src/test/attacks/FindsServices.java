// tries: to have code of others started
// expect: refused: java.util.ServiceLoader
package zorgian.duet;

import java.util.ServiceLoader;

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
        return ServiceLoader.load(Runnable.class).findFirst().hashCode();
    }
}
