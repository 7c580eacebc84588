// tries: to keep the harness where it puts a thread into a map
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    private static final class Endless extends Thread {

        Endless(Runnable what) {
            super(what);
        }

        @Override
        public int hashCode() {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }

    public long solo(Range range) throws InterruptedException {
        Thread endless = new Endless(() -> { });
        endless.start();
        endless.join();
        return 0;
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }
}
