// tries: to stay when it is ended, in a finally block that has no end
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) throws InterruptedException {
        try {
            Thread.sleep(1_000_000_000_000L);
            synchronized (this) {
                wait();
            }
        } finally {
            for (int i = 0; ; i++) {
                Thread.yield();
            }
        }
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }
}
