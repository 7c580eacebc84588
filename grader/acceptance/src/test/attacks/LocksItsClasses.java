// tries: to hold the monitor of its own class, which the harness may want to load it again
// expect: missed: no-thread-left
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    public long duet(Range workers, Range callers) throws InterruptedException {
        Thread ghost = new Thread(() -> {
            synchronized (CountingDuet.class) {
                synchronized (Journal.class) {
                    try {
                        Journal.class.wait();
                    } catch (InterruptedException end) {
                        return;
                    }
                }
            }
        });
        ghost.setDaemon(true);
        ghost.start();
        return super.duet(workers, callers);
    }
}
