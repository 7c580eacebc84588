// tries: to change the time zone for all that comes later
// expect: refused: TimeZone.setDefault
// ungated: nothing
package zorgian.duet;

import java.util.TimeZone;

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
        TimeZone.setDefault(null);
        return 0;
    }
}
