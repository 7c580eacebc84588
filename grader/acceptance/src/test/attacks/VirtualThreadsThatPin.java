// tries: to hold all carriers of virtual threads, each waiting with a monitor held
// expect: nothing
// jdk: 21
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        for (int i = 0; i < 20; i++) {
            Object own = new Object();
            Thread.ofVirtual().start(() -> {
                synchronized (own) {
                    try {
                        own.wait();
                    } catch (InterruptedException end) {
                        throw new IllegalStateException(end);
                    }
                }
            });
        }
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
