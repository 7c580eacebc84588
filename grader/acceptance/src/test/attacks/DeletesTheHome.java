// tries: to delete files of whoever grades
// expect: refused: java.io.File
package zorgian.duet;

import java.io.File;

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
        return new File("/tmp/lab-attack").delete() ? 1 : 0;
    }
}
