// tries: to move the mouse of whoever grades
// expect: refused: java.awt.Robot
package zorgian.duet;

import java.awt.Robot;

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
        return new Robot().hashCode();
    }
}
