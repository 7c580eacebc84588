package zorgian.primes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Takes answers as they come and puts each to its place; BigInteger knows primes. */
public final class ProcessPool implements AutoCloseable {

    private final WorkerFactory factory;
    private final int processes;
    private final int attempts;

    private final BlockingQueue<WorkerProcess> idle = new LinkedBlockingQueue<>();
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
            CompletionService<Integer> finished = new ExecutorCompletionService<>(pool);
            Answer[] answers = new Answer[numbers.size()];
            for (int i = 0; i < answers.length; i++) {
                int place = i;
                finished.submit(() -> {
                    answers[place] = answer(numbers.get(place));
                    return place;
                });
            }
            List<Answer> inOrder = new ArrayList<>(Collections.nCopies(answers.length, null));
            for (int i = 0; i < answers.length; i++) {
                int place = finished.take().get();
                inOrder.set(place, answers[place]);
            }
            return inOrder;
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
        ProcessDiedException last = null;
        for (int attempt = 0; attempt < attempts; attempt++) {
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
