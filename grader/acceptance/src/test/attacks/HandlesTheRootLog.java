// tries: to be called whenever anybody logs, in later runs too
// expect: refused: java.util.logging
// ungated: nothing
package zorgian.duet;

import java.util.logging.ConsoleHandler;
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
        Logger.getLogger("").addHandler(new ConsoleHandler());
        return 0;
    }
}
