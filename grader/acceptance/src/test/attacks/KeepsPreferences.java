// tries: to leave something in the preferences of whoever grades
// expect: refused: java.util.prefs.Preferences
package zorgian.duet;

import java.util.prefs.Preferences;

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
        Preferences.userRoot().put("lab", "attack");
        return 0;
    }
}
