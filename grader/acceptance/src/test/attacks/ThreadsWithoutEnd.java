// tries: to use up the threads of the machine
// expect: nothing
// costs: much
package zorgian.duet;

import java.util.concurrent.locks.LockSupport;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        while (true) {
            Thread ghost = new Thread(LockSupport::park);
            ghost.setDaemon(true);
            ghost.start();
        }
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
