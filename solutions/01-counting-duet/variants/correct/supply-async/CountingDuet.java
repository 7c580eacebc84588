package zorgian.duet;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;

/** Supplies a CompletableFuture from an executor that makes a thread for whatever it is given. */
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
        AtomicReference<Thread> thread = new AtomicReference<>();
        CompletableFuture<Part> theirs = CompletableFuture.supplyAsync(() -> {
            Part part = new Part(workers);
            part.run();
            return part;
        }, command -> {
            thread.set(new Thread(command, "async"));
            thread.get().start();
        });
        Part own = new Part(callers);
        own.run();
        try {
            if (own.failure instanceof InterruptedException stop) {
                throw stop;
            }
            Part part = theirs.get();
            rethrow(own.failure, part.failure);
            return own.sum + part.sum;
        } catch (ExecutionException neverFails) {
            throw new IllegalStateException(neverFails.getCause());
        } catch (InterruptedException stop) {
            thread.get().interrupt();
            throw stop;
        } finally {
            joinToTheEnd(thread.get());
        }
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

    /** Waits until a thread has ended, however often the caller is interrupted meanwhile. */
    private static void joinToTheEnd(Thread thread) throws InterruptedException {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
                thread.interrupt();
            }
        }
        if (interrupted) {
            throw new InterruptedException("interrupted while the worker came to its end");
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
