package zorgian.fingerprints;

import java.util.concurrent.atomic.LongAdder;

/** A meter in real time: it counts, and lets an interrupted thread know. An iteration takes as long as your processor takes for it. */
final class RealMeter implements Meter {

    private final LongAdder iterations = new LongAdder();

    @Override
    public void iteration(Book book) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted while computing on " + book.title());
        }
        iterations.increment();
    }

    /** How many iterations there were since this was last asked. */
    long take() {
        return iterations.sumThenReset();
    }
}
