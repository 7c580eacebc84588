// tries: to hold the monitors of values that all classes of a JVM share
// expect: nothing
package zorgian.duet;

import java.util.concurrent.locks.LockSupport;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    @SuppressWarnings("synchronization")
    public long solo(Range range) {
        Thread ghost = new Thread(() -> {
            synchronized (Boolean.TRUE) {
                synchronized (Integer.valueOf(1)) {
                    synchronized (Runtime.getRuntime()) {
                        while (true) {
                            LockSupport.park();
                        }
                    }
                }
            }
        });
        ghost.setDaemon(true);
        ghost.start();
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
