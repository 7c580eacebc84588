// tries: nothing: it is right, and its worker is a daemon with an odd name, a group and a handler of its own
// expect: all
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    Thread thread(Runnable part) {
        Thread worker = new Thread(new ThreadGroup("choir"), part, "CompletableFutureDelayScheduler");
        worker.setDaemon(true);
        worker.setPriority(Thread.MAX_PRIORITY);
        worker.setUncaughtExceptionHandler((thread, thrown) -> { });
        return worker;
    }
}
