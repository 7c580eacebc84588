package zorgian.primes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A pool of threads that lives as long as the processes, each of which lies in the ThreadLocal of its thread. */
public final class ProcessPool implements AutoCloseable {

    private final WorkerFactory factory;
    private final int processes;
    private final int attempts;

    private final ThreadLocal<WorkerProcess> mine = new ThreadLocal<>();
    private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
    private final Semaphore underWay = new Semaphore(0);
    private final Set<Thread> atWork = ConcurrentHashMap.newKeySet();
    private ExecutorService crew;
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
        if (crew == null) {
            crew = Executors.newFixedThreadPool(processes);
        }
        List<Future<Answer>> futures = new ArrayList<>();
        AtomicBoolean stop = new AtomicBoolean();
        for (long number : numbers) {
            futures.add(crew.submit(() -> {
                atWork.add(Thread.currentThread());
                try {
                    return stop.get() ? null : answer(number);
                } finally {
                    atWork.remove(Thread.currentThread());
                    underWay.release();
                }
            }));
        }
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
            underWay.acquire(numbers.size());
            return answers;
        } catch (ExecutionException neverFails) {
            throw new IllegalStateException(neverFails.getCause());
        } catch (InterruptedException interrupted) {
            stop.set(true);
            atWork.forEach(Thread::interrupt);
            underWay.acquireUninterruptibly(numbers.size());
            throw interrupted;
        }
    }

    @Override
    public void close() {
        closed = true;
        all.forEach(this::destroy);
        if (crew != null) {
            crew.shutdown();
            awaitEnd(crew);
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
        WorkerProcess process = mine.get();
        if (process == null || !process.alive()) {
            if (process != null) {
                destroy(process);
            }
            process = factory.start();
            all.add(process);
            mine.set(process);
        }
        try {
            process.send(number);
            Reply reply = process.receive();
            if (reply.number() != number) {
                throw new ProcessDiedException("the process has lost its mind");
            }
            return reply.prime();
        } catch (ProcessDiedException | InterruptedException noReply) {
            destroy(process);
            mine.remove();
            throw noReply;
        }
    }

    private void destroy(WorkerProcess process) {
        process.destroy();
        all.remove(process);
    }

    private static void awaitEnd(ExecutorService crew) {
        boolean interrupted = false;
        for (boolean ended = false; !ended;) {
            try {
                ended = crew.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
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
