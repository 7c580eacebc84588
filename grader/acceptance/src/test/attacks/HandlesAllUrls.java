// tries: to be asked whenever anybody opens an address from now on
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

    private static long attack() throws Exception {
        URL.setURLStreamHandlerFactory(protocol -> null);
        return 0;
    }
}
