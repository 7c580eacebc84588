package zorgian.primes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps the deaths by number, for all places and calls. */
public final class ProcessPool implements AutoCloseable {

    private final WorkerFactory factory;
    private final int processes;
    private final int attempts;

    private final BlockingQueue<WorkerProcess> idle = new LinkedBlockingQueue<>();
    private final Map<Long, Integer> deaths = new ConcurrentHashMap<>();
    private boolean closed;

    public ProcessPool(WorkerFactory factory, int processes, int attempts) {
        if (factory == null) {
            throw new IllegalArgumentException("there is no factory");
        }
        if (processes < 1 || attempts < 1) {
            throw new IllegalArgumentException("it takes a process and an attempt or more, not " + processes + " and " + attempts);
        }
        this.factory = factory;
        this.processes = processes;
        this.attempts = attempts;
    }

    public List<Answer> ask(List<Long> numbers) throws InterruptedException {
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
    }

    @Override
    public void close() {
        closed = true;
        for (WorkerProcess process = idle.poll(); process != null; process = idle.poll()) {
            process.destroy();
        }
    }

    private Answer answer(long number) throws InterruptedException {
        while (true) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted before " + number + " is given to a process");
            }
            try {
                boolean prime = reply(number);
                deaths.remove(number);
                return new Answer.Known(number, prime);
            } catch (ProcessDiedException died) {
                if (deaths.merge(number, 1, Integer::sum) >= attempts) {
                    return new Answer.Unanswered(number, died);
                }
            } catch (IOException | RuntimeException | Error notStarted) {
                return new Answer.Unanswered(number, notStarted);
            }
        }
    }

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
}
