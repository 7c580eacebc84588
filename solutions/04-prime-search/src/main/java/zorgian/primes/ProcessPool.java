package zorgian.primes;

// <solution>
import java.io.IOException;
import java.util.ArrayList;
// </solution>
import java.util.List;
// <solution>
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
// </solution>

/**
 * Tells which numbers of a list are prime, with several processes that work at the same time and may die. One thread at a time uses a
 * pool, as often as it likes, and closes it in the end.
 */
public final class ProcessPool implements AutoCloseable {

    // <solution>
    private final WorkerFactory factory;
    private final int processes;
    private final int attempts;

    /** Processes that have nothing to do. Whoever takes one out has it alone. */
    private final BlockingQueue<WorkerProcess> idle = new LinkedBlockingQueue<>();
    private boolean closed;

    // </solution>
    /**
     * Makes a pool, and starts nothing yet.
     *
     * @param factory starts processes
     * @param processes how many processes work at the same time while there are numbers enough, 1 or more; no more than so many are
     *     alive at any time
     * @param attempts how many processes are given the same number at most, one after the other, if they die of it, 1 or more
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if there is no factory, no
     *     process or no attempt
     */
    public ProcessPool(WorkerFactory factory, int processes, int attempts) {
        // <solution>
        if (factory == null) {
            throw new IllegalArgumentException("there is no factory");
        }
        if (processes < 1 || attempts < 1) {
            throw new IllegalArgumentException("it takes a process and an attempt or more, not " + processes + " and " + attempts);
        }
        this.factory = factory;
        this.processes = processes;
        this.attempts = attempts;
        // <skeleton>
        // // TODO 5: refuse what makes no sense, keep the rest.
        // </solution>
    }

    /**
     * Asks the processes about the numbers, and returns when there is an answer for each place of the list. The processes live on, and
     * the next call uses them again.
     *
     * @param numbers the numbers; may be empty
     * @return an answer for each place, in the order of the list: {@code Known} as soon as one process has replied;
     *     {@code Unanswered} with a {@link ProcessDiedException} as its cause if {@code attempts} processes have died of this number, or
     *     with what the factory threw, an {@code Error} as much as an {@link java.io.IOException}, if a process had to be started for it
     *     and could not be
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it; no process has been started then
     * @throws IllegalStateException with a message, if the pool is closed
     * @throws InterruptedException if the calling thread is interrupted; each process that was in the middle of a number has been
     *     destroyed then, however long that took, and the pool can be used again; a second interrupt changes nothing
     */
    public List<Answer> ask(List<Long> numbers) throws InterruptedException {
        // <solution>
        check(numbers);
        if (closed) {
            throw new IllegalStateException("the pool is closed");
        }
        ExecutorService pool = Executors.newFixedThreadPool(processes);
        try {
            List<Future<Answer>> futures = new ArrayList<>();
            for (long number : numbers) {
                futures.add(pool.submit(() -> answer(number)));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } catch (ExecutionException neverFails) {
            throw new IllegalStateException(neverFails.getCause());
        } finally {
            pool.shutdownNow();
            awaitEnd(pool);
        }
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 6: on processes");
        // </solution>
    }

    /**
     * Destroys every process that was started and has not been destroyed yet. When this returns none is alive, and no thread of the
     * pool is left, also if the calling thread is interrupted, which it still is then. Whoever asks afterwards is refused; closing again
     * changes nothing.
     */
    @Override
    public void close() {
        // <solution>
        closed = true;
        for (WorkerProcess process = idle.poll(); process != null; process = idle.poll()) {
            process.destroy();
        }
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 7: leave no process behind");
        // </solution>
    }
    // <solution>

    private Answer answer(long number) throws InterruptedException {
        ProcessDiedException last = null;
        for (int attempt = 0; attempt < attempts; attempt++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted before " + number + " is given to a process");
            }
            try {
                return new Answer.Known(number, reply(number));
            } catch (ProcessDiedException died) {
                last = died;
            } catch (IOException | RuntimeException | Error notStarted) {
                return new Answer.Unanswered(number, notStarted);
            }
        }
        return new Answer.Unanswered(number, last);
    }

    /** Asks one process, which is good for another number only if it has replied to this one. */
    private boolean reply(long number) throws IOException, ProcessDiedException, InterruptedException {
        WorkerProcess process = living();
        boolean hasReplied = false;
        try {
            process.send(number);
            Reply reply = process.receive();
            if (reply.number() != number) {
                throw new ProcessDiedException("a process has lost its mind: asked about " + number + ", it said " + reply);
            }
            hasReplied = true;
            return reply.prime();
        } finally {
            if (hasReplied) {
                idle.add(process);
            } else {
                process.destroy();
            }
        }
    }

    private WorkerProcess living() throws IOException {
        for (WorkerProcess process = idle.poll(); process != null; process = idle.poll()) {
            if (process.alive()) {
                return process;
            }
            process.destroy();
        }
        return factory.start();
    }

    /** Waits until all threads of the pool have ended, however long that takes and however often the caller is interrupted. */
    private static void awaitEnd(ExecutorService pool) throws InterruptedException {
        boolean interrupted = false;
        for (boolean ended = false; !ended;) {
            try {
                ended = pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            throw new InterruptedException("interrupted while the threads come to their end");
        }
    }

    private static void check(List<Long> numbers) {
        if (numbers == null) {
            throw new IllegalArgumentException("the list of numbers is null");
        }
        for (Long number : numbers) {
            if (number == null) {
                throw new IllegalArgumentException("there is a null among the numbers");
            }
        }
    }
    // </solution>
}
