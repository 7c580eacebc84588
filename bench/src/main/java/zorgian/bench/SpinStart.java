package zorgian.bench;

import java.util.concurrent.atomic.AtomicInteger;

/** Lets the actors of a round begin as nearly at once as can be: they spin until the last one is there. */
final class SpinStart {

    private final AtomicInteger arrived = new AtomicInteger();
    private final int parties;

    SpinStart(int parties) {
        this.parties = parties;
    }

    /** @param round the first is 1 */
    void await(int round) {
        arrived.incrementAndGet();
        for (int spins = 0; arrived.get() < round * parties; spins++) {
            if (spins < 1000) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
    }

    /** The round that is going on, or was just over. */
    int round() {
        return arrived.get() / parties;
    }
}
