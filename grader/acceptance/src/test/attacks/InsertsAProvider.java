// tries: to be asked for all digests and random numbers of the JVM
// expect: refused: java.security.Security
// ungated: nothing
package zorgian.duet;

import java.security.Security;

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
        return Security.insertProviderAt(Security.getProviders()[0], 1);
    }
}
