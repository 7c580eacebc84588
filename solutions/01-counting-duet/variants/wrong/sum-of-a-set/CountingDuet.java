package zorgian.duet;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Collects the numbers in a concurrent set and adds those up, so that what both count is added once. */
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
        Set<Integer> counted = ConcurrentHashMap.newKeySet();
        count(range, counted);
        return sumOf(counted);
    }

    private void count(Range range, Set<Integer> counted) throws InterruptedException {
        for (long next = range.from(); next <= range.to(); next++) {
            int number = (int) next;
            pause.before(number);
            journal.note(number);
            counted.add(number);
        }
    }

    private static long sumOf(Set<Integer> counted) {
        return counted.stream().mapToLong(Integer::longValue).sum();
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        check(workers, "for the worker");
        check(callers, "for the caller");
        Set<Integer> counted = ConcurrentHashMap.newKeySet();
        Part theirs = new Part(workers, counted);
        Part own = new Part(callers, counted);
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
        return sumOf(counted);
    }

    private final class Part implements Runnable {

        private final Range range;
        private final Set<Integer> counted;
        private Throwable failure;

        Part(Range range, Set<Integer> counted) {
            this.range = range;
            this.counted = counted;
        }

        @Override
        public void run() {
            try {
                count(range, counted);
            } catch (Throwable thrown) {
                failure = thrown;
            }
        }
    }

    /** Waits until a thread has ended, however often the caller is interrupted meanwhile: it will end with an InterruptedException anyway. */
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
}
