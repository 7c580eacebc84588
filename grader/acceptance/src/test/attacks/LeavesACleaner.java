// tries: to have code run by a thread of the JVM, once the run is over
// expect: refused: java.lang.ref.Cleaner
// ungated: nothing
package zorgian.duet;

import java.lang.ref.Cleaner;

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
        Cleaner.create().register(new Object(), () -> { });
        return 0;
    }
}
