// tries: to write a file by a formatter that is made from a name
// expect: refused: new Formatter(String)
package zorgian.duet;

import java.util.Formatter;

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
        try (Formatter formatter = new Formatter("/tmp/lab-attack")) {
            formatter.format("was here");
        }
        return 0;
    }
}
