package zorgian.duet;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Leaves it to the end of a try to close the executor, which waits for the worker. */
public final class CountingDuet {

    private final Journal journal;
    private final Pause pause;

    public CountingDuet(Journal journal, Pause pause) {
        if (journal == null) {
            throw new IllegalArgumentException("there is no journal");
        }
        if (pause == null) {
            throw new IllegalArgumentException("there is no pause");
        }
        this.journal = journal;
        this.pause = pause;
    }

    public long solo(Range range) throws InterruptedException {
        check(range, "to count");
        long sum = 0;
        for (long next = range.from(); next <= range.to(); next++) {
            int number = (int) next;
            pause.before(number);
            journal.note(number);
            sum += number;
        }
        return sum;
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        check(workers, "for the worker");
        check(callers, "for the caller");
        Part theirs = new Part(workers);
        Part own = new Part(callers);
        try (ExecutorService pool = Executors.newThreadPerTaskExecutor(Thread::new)) {
            pool.execute(theirs);
            own.run();
            if (own.failure instanceof InterruptedException) {
                pool.shutdownNow();
            }
        }
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted while the worker was at work");
        }
        rethrow(own.failure, theirs.failure);
        return own.sum + theirs.sum;
    }

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
}
