package zorgian.duet;

import java.util.concurrent.atomic.AtomicReference;

/** Lets what the worker throws leave its thread, and keeps it in an uncaught exception handler. */
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
        AtomicReference<Throwable> lost = new AtomicReference<>();
        long[] theirs = new long[1];
        Thread worker = new Thread(() -> {
            try {
                theirs[0] = solo(workers);
            } catch (InterruptedException stop) {
                lost.set(stop);
            }
        });
        worker.setUncaughtExceptionHandler((thread, thrown) -> lost.set(thrown));
        worker.start();
        Throwable failure = null;
        long own = 0;
        try {
            try {
                own = solo(callers);
            } catch (RuntimeException | Error thrown) {
                failure = thrown;
            }
            worker.join();
        } catch (InterruptedException stop) {
            worker.interrupt();
            joinToTheEnd(worker);
            throw stop;
        }
        rethrow(failure, lost.get());
        return own + theirs[0];
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
