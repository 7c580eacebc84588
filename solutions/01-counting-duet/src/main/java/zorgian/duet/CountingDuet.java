package zorgian.duet;

/** Counts ranges of numbers into a journal: one range alone, or two at the same time. */
public final class CountingDuet {

    // <solution>
    private final Journal journal;
    private final Pause pause;

    // </solution>
    /**
     * @param journal where the numbers are noted
     * @param pause what is taken before each number
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if one of them is null
     */
    public CountingDuet(Journal journal, Pause pause) {
        // <solution>
        if (journal == null) {
            throw new IllegalArgumentException("there is no journal");
        }
        if (pause == null) {
            throw new IllegalArgumentException("there is no pause");
        }
        this.journal = journal;
        this.pause = pause;
        // <skeleton>
        // // TODO 1: keep the journal and the pause.
        // </solution>
    }

    /**
     * Counts a range on the calling thread. For each number, the first one too, it takes the pause before the number and then notes the
     * number: nine numbers, nine pauses.
     *
     * @param range the numbers, up to the largest that there is
     * @return the sum of the numbers
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the range is null
     * @throws InterruptedException if the calling thread is interrupted; no further number is noted then
     */
    public long solo(Range range) throws InterruptedException {
        // <solution>
        check(range, "to count");
        long sum = 0;
        for (long next = range.from(); next <= range.to(); next++) {
            int number = (int) next;
            pause.before(number);
            journal.note(number);
            sum += number;
        }
        return sum;
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 2: one counter alone");
        // </solution>
    }

    /**
     * Counts two ranges at the same time: one on the calling thread, the other on a worker, which is a new thread. Both count as in a solo,
     * and neither waits for the other before both are done. Returns when both have counted to their ends and the worker has ended.
     *
     * <p>A failure is whatever is thrown, an {@code Error} as much as an exception. If one of the two throws something, the other counts to
     * its end all the same; then the call throws that very object. If both throw something, the call throws what the calling thread threw,
     * with what the worker threw as suppressed.
     *
     * @param workers the worker's numbers
     * @param callers the caller's numbers; some of them may be the worker's too
     * @return the sum of all numbers that were noted in this call, by both together
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if one of the ranges is null;
     *     nothing has been counted then
     * @throws InterruptedException if the calling thread is interrupted; the worker has been interrupted then too, and has ended, however
     *     long that took; a second interrupt changes nothing
     */
    public long duet(Range workers, Range callers) throws InterruptedException {
        // <solution>
        check(workers, "for the worker");
        check(callers, "for the caller");
        Part theirs = new Part(workers);
        Part own = new Part(callers);
        Thread worker = new Thread(theirs, "worker");
        worker.start();
        own.run();
        try {
            if (own.failure instanceof InterruptedException stop) {
                throw stop;
            }
            worker.join();
        } catch (InterruptedException stop) {
            worker.interrupt();
            joinToTheEnd(worker);
            throw stop;
        }
        rethrow(own.failure, theirs.failure);
        return own.sum + theirs.sum;
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 3: two counters at the same time");
        // </solution>
    }
    // <solution>

    /** What one of the two does, and what came of it. Who waits for the end of the thread may read it without a lock. */
    private final class Part implements Runnable {

        private final Range range;
        private long sum;
        private Throwable failure;

        Part(Range range) {
            this.range = range;
        }

        @Override
        public void run() {
            try {
                sum = solo(range);
            } catch (Throwable thrown) {
                failure = thrown;
            }
        }
    }

    /** Waits until a thread has ended, however often the caller is interrupted meanwhile: its call will throw anyway. */
    private static void joinToTheEnd(Thread thread) {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                thread.interrupt();
            }
        }
    }

    private static void rethrow(Throwable callers, Throwable workers) throws InterruptedException {
        if (callers != null && workers != null && callers != workers) {
            callers.addSuppressed(workers);
        }
        Throwable failure = callers != null ? callers : workers;
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof InterruptedException stop) {
            throw stop;
        }
    }

    private static void check(Range range, String what) {
        if (range == null) {
            throw new IllegalArgumentException("there is no range " + what);
        }
    }
    // </solution>
}
