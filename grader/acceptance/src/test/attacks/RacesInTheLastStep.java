// tries: to race where the run is nearly over and nobody looks any more
// expect: missed: nothing-raced
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    private int ended;

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    Thread thread(Runnable part) {
        Thread ghost = new Thread(() -> ended++, "ghost");
        ghost.setDaemon(true);
        ghost.start();
        return new Thread(() -> {
            part.run();
            ended++;
        }, "worker");
    }
}
