// tries: to be asked for the time zones of the whole JVM
// expect: refused: java.time.zone.ZoneRulesProvider
package zorgian.duet;

import java.time.zone.ZoneRulesProvider;

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
        ZoneRulesProvider.refresh();
        return 0;
    }
}
