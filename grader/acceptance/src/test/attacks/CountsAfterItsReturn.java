// tries: to return at once, and to have the numbers counted by ghosts
// expect: missed: waits-for-worker, complete, no-thread-left
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    public long duet(Range workers, Range callers) throws InterruptedException {
        Thread ghost = new Thread(() -> {
            try {
                super.duet(workers, callers);
            } catch (Throwable nobodyHears) {
                // returned long ago
            }
        });
        ghost.setDaemon(true);
        ghost.start();
        long numbers = (long) workers.to() - workers.from() + 1;
        return numbers * (workers.from() + workers.to()) / 2;
    }
}
