package zorgian.duet;

import java.util.ArrayList;
import java.util.List;

/** Makes a thread for each of the numbers of the worker, and starts all of them at once. */
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
        Part own = new Part(callers);
        List<Part> parts = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (long next = workers.from(); next <= workers.to(); next++) {
            int number = (int) next;
            Part part = new Part(new Range(number, number));
            parts.add(part);
            threads.add(new Thread(part, "worker " + number));
        }
        threads.forEach(Thread::start);
        own.run();
        try {
            if (own.failure instanceof InterruptedException stop) {
                throw stop;
            }
            join(threads);
        } catch (InterruptedException stop) {
            threads.forEach(Thread::interrupt);
            join(threads);
            throw stop;
        }
        long sum = own.sum;
        Throwable failure = null;
        for (Part part : parts) {
            sum += part.sum;
            failure = part.failure != null ? part.failure : failure;
        }
        rethrow(own.failure, failure);
        return sum;
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

    private static void join(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void check(Range range, String what) {
        if (range == null) {
            throw new IllegalArgumentException("there is no range " + what);
        }
    }
}
