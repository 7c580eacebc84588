// tries: to make an object without its constructor, or have its readObject called
// expect: refused: java.io.ObjectInputStream
// ungated: nothing
package zorgian.duet;

import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;

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
        return new ObjectInputStream(new ByteArrayInputStream(new byte[0])).readObject().hashCode();
    }
}
