// tries: to get at the root of all loggers by way of its own
// expect: refused: Logger.getParent
package zorgian.duet;

import java.util.logging.Logger;

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
        return Logger.getLogger("mine").getParent().getHandlers().length;
    }
}
