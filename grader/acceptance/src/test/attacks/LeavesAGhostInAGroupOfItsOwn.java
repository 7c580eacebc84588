// tries: to leave a thread behind in a group that nobody looks into
// expect: missed: no-thread-left
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    public long duet(Range workers, Range callers) throws InterruptedException {
        Thread ghost = new Thread(new ThreadGroup("elsewhere"), () -> {
            synchronized (this) {
                try {
                    wait();
                } catch (InterruptedException end) {
                    return;
                }
            }
        }, "ghost");
        ghost.setDaemon(true);
        ghost.start();
        return super.duet(workers, callers);
    }
}
