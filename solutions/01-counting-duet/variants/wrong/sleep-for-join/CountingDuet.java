package zorgian.duet;

/** Sleeps for as long as nine pauses usually take. */
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
        Thread worker = new Thread(theirs, "worker");
        worker.start();
        own.run();
        try {
            if (own.failure instanceof InterruptedException stop) {
                throw stop;
            }
            Thread.sleep(1_000);
        } catch (InterruptedException stop) {
            worker.interrupt();
            joinToTheEnd(worker);
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
