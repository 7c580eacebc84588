// tries: to be a worker that is never started, and counts on the caller's thread
// expect: missed: two-threads, together
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    Thread thread(Runnable part) {
        return new Thread(part) {
            @Override
            public void start() {
                run();
            }
        };
    }
}
