package zorgian.duet;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A thread of its own executes a FutureTask, which keeps what the count returned or threw. */
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
        FutureTask<Long> theirs = new FutureTask<>(() -> solo(workers));
        Thread worker = new Thread(theirs);
        worker.start();
        try {
            long own;
            try {
                own = solo(callers);
            } catch (RuntimeException | Error failure) {
                addTo(failure, theirs);
                worker.join();
                throw failure;
            }
            long sum = own + theirs.get();
            worker.join();
            return sum;
        } catch (InterruptedException stop) {
            worker.interrupt();
            joinToTheEnd(worker);
            throw stop;
        } catch (ExecutionException failed) {
            worker.join();
            throw unwrapped(failed);
        }
    }

    private static void addTo(Throwable failure, FutureTask<Long> theirs) throws InterruptedException {
        try {
            theirs.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() != failure) {
                failure.addSuppressed(failed.getCause());
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException failed) throws InterruptedException {
        if (failed.getCause() instanceof InterruptedException stop) {
            throw stop;
        }
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failed.getCause();
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

    private static void check(Range range, String what) {
        if (range == null) {
            throw new IllegalArgumentException("there is no range " + what);
        }
    }
}
