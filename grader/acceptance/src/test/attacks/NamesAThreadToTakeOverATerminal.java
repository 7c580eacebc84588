// tries: to write over the report of the grader by the name of a thread, and to fill it
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
            synchronized (this) {
                try {
                    wait();
                } catch (InterruptedException end) {
                    return;
                }
            }
        }, "\u001b]0;all points\u0007\r\n::error::\u202e" + "long".repeat(1_000_000));
        ghost.setDaemon(true);
        ghost.start();
        return super.duet(workers, callers);
    }
}
