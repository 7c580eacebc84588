package zorgian.duet;

/** A right answer, for attacks that need one around them. */
class Counting {

    private final Journal journal;
    private final Pause pause;

    Counting(Journal journal, Pause pause) {
        if (journal == null || pause == null) {
            throw new IllegalArgumentException("there is no journal or no pause");
        }
        this.journal = journal;
        this.pause = pause;
    }

    /** Called after each number that was noted, by whoever noted it. */
    void counted(int number) {
    }

    /** The worker's thread. */
    Thread thread(Runnable part) {
        return new Thread(part, "worker");
    }

    public long solo(Range range) throws InterruptedException {
        if (range == null) {
            throw new IllegalArgumentException("there is no range");
        }
        long sum = 0;
        for (long next = range.from(); next <= range.to(); next++) {
            pause.before((int) next);
            journal.note((int) next);
            counted((int) next);
            sum += next;
        }
        return sum;
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        if (workers == null || callers == null) {
            throw new IllegalArgumentException("there is no range for the worker or for the caller");
        }
        Part theirs = new Part(workers);
        Part own = new Part(callers);
        Thread worker = thread(theirs);
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
        if (own.failure != null && theirs.failure != null && own.failure != theirs.failure) {
            own.failure.addSuppressed(theirs.failure);
        }
        Counting.<RuntimeException>rethrow(own.failure != null ? own.failure : theirs.failure);
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

    private static void joinToTheEnd(Thread worker) {
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException again) {
                worker.interrupt();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void rethrow(Throwable failure) throws T {
        if (failure != null) {
            throw (T) failure;
        }
    }
}
