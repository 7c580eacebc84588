// tries: to leave a thread behind that catches whatever it is ended with, for the next run and the next submission
// expect: missed: no-thread-left
// with: Counting
// costs: much
package zorgian.duet;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    public long duet(Range workers, Range callers) throws InterruptedException {
        Thread ghost = new Thread(CountingDuet::haunt, "ghost");
        ghost.setDaemon(true);
        ghost.start();
        return super.duet(workers, callers);
    }

    private static void haunt() {
        while (true) {
            try {
                Thread.sleep(1_000_000_000);
            } catch (Throwable end) {
                // stays
            }
        }
    }
}
