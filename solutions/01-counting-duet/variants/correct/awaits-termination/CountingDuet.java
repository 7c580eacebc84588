package zorgian.duet;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Shuts the pool down as soon as it has its work, and waits for its termination, which orders everything. */
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
        ExecutorService pool = Executors.newCachedThreadPool();
        pool.execute(theirs);
        pool.shutdown();
        own.run();
        try {
            if (own.failure instanceof InterruptedException stop) {
                throw stop;
            }
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            stop(pool);
            throw stop;
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

    /** Interrupts what is under way and waits until all of it has ended, however long that takes. */
    private static void stop(ExecutorService pool) throws InterruptedException {
        pool.shutdownNow();
        InterruptedException interrupt = null;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException again) {
                interrupt = again;
            }
        }
        if (interrupt != null) {
            throw interrupt;
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
