// tries: to leave a thread behind that is not counted, since it is called like one of the JVM's own
// expect: missed: no-thread-left
// with: Counting
package zorgian.duet;

import java.util.concurrent.locks.LockSupport;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    public long duet(Range workers, Range callers) throws InterruptedException {
        for (String name : new String[] {"Finalizer", "Common-Cleaner", "CompletableFutureDelayScheduler", "process reaper"}) {
            Thread ghost = new Thread(() -> {
                while (true) {
                    LockSupport.park();
                }
            }, name);
            ghost.setDaemon(true);
            ghost.start();
        }
        return super.duet(workers, callers);
    }
}
