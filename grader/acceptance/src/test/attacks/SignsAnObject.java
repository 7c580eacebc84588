// tries: to deserialise by way of a signed object
// expect: refused: java.security.SignedObject
package zorgian.duet;

import java.security.SignedObject;

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
        return new SignedObject("signed", null, null).getObject().hashCode();
    }
}
