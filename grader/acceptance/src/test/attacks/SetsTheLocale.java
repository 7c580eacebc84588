// tries: to change how numbers and words are written for all that comes later
// expect: refused: Locale.setDefault
// ungated: nothing
package zorgian.duet;

import java.util.Locale;

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
        Locale.setDefault(Locale.ROOT);
        return 0;
    }
}
