// tries: to read what lies behind an address, which may be file: too
// expect: refused: java.net.URL
package zorgian.duet;

import java.net.URL;

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

    @SuppressWarnings({"deprecation", "removal"})
    private static long attack() throws Exception {
        return new URL("file:/etc/passwd").openStream().read();
    }
}
