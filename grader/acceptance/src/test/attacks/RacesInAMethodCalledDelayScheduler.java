// tries: to hide a data race behind a name that the JVM's own threads and methods have
// expect: missed: nothing-raced
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    private long sum;

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    Thread thread(Runnable part) {
        return new Thread(new CompletableFutureDelayScheduler(part), "CompletableFutureDelayScheduler");
    }

    @Override
    void counted(int number) {
        delayScheduler(number);
    }

    private void delayScheduler(int number) {
        sum += number;
    }

    private record CompletableFutureDelayScheduler(Runnable part) implements Runnable {

        @Override
        public void run() {
            part.run();
        }
    }
}
