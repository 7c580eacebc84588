// tries: to keep the harness where it asks a stuck thread where it is
// expect: nothing
// costs: much
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    private static final class Endless extends Thread {

        @Override
        public StackTraceElement[] getStackTrace() {
            while (true) {
                Thread.onSpinWait();
            }
        }

        @Override
        public void run() {
            while (true) {
                java.util.concurrent.locks.LockSupport.park();
            }
        }
    }

    public long solo(Range range) throws InterruptedException {
        Thread endless = new Endless();
        endless.start();
        endless.join();
        return 0;
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }
}
