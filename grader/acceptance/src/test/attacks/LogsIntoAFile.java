// tries: to write a file by a handler of a log
// expect: refused: java.util.logging.FileHandler
package zorgian.duet;

import java.util.logging.FileHandler;

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
        return new FileHandler("/tmp/lab-attack").hashCode();
    }
}
