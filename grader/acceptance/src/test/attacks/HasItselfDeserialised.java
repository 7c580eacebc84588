// tries: to have code run where an object of its own is read back
// expect: refused: readResolve
package zorgian.duet;

import java.io.Serializable;

public final class CountingDuet implements Serializable {

    private static final long serialVersionUID = 1;

    public CountingDuet(Journal journal, Pause pause) {
    }

    private Object readResolve() {
        throw new IllegalStateException("read");
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
