// tries: to tell somebody something by the names that it has looked up
// expect: refused: java.net.InetAddress
package zorgian.duet;

import java.net.InetAddress;

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
        return InetAddress.getByName("answer.example").hashCode();
    }
}
