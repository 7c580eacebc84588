// tries: to deserialise by way of a sealed object
// expect: refused: javax.crypto.SealedObject
package zorgian.duet;

import javax.crypto.NullCipher;
import javax.crypto.SealedObject;

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
        return new SealedObject("seal", new NullCipher()).getObject(new NullCipher()).hashCode();
    }
}
