// tries: to use up the memory by virtual threads, which are cheap
// expect: nothing
// costs: much
// jdk: 21
package zorgian.duet;

import java.util.concurrent.locks.LockSupport;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        while (true) {
            Thread.ofVirtual().start(LockSupport::park);
        }
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
