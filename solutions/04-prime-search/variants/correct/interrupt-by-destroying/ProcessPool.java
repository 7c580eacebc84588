package zorgian.primes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** An interrupted caller destroys all processes: whoever waits in receive learns of it that way. */
public final class ProcessPool implements AutoCloseable {

    private final WorkerFactory factory;
    private final int processes;
    private final int attempts;

    private final BlockingQueue<WorkerProcess> idle = new LinkedBlockingQueue<>();
    private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
    private final Set<WorkerProcess> busy = ConcurrentHashMap.newKeySet();
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
        AtomicBoolean stop = new AtomicBoolean();
        Queue<FutureTask<Answer>> waiting = new ConcurrentLinkedQueue<>();
        for (long number : numbers) {
            waiting.add(new FutureTask<>(() -> answer(number, stop)));
        }
        List<FutureTask<Answer>> tasks = List.copyOf(waiting);
        List<Thread> talkers = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            Thread talker = new Thread(() -> {
                for (FutureTask<Answer> task = waiting.poll(); task != null; task = waiting.poll()) {
                    task.run();
                }
            });
            talkers.add(talker);
            talker.start();
        }
        try {
            List<Answer> answers = new ArrayList<>();
            for (FutureTask<Answer> task : tasks) {
                answers.add(task.get());
            }
            return answers;
        } catch (ExecutionException neverFails) {
            throw new IllegalStateException(neverFails.getCause());
        } catch (InterruptedException interrupted) {
            stop.set(true);
            busy.forEach(WorkerProcess::destroy);
            throw interrupted;
        } finally {
            awaitEnd(talkers);
        }
    }

    @Override
    public void close() {
        closed = true;
        all.forEach(this::destroy);
    }

    private Answer answer(long number, AtomicBoolean stop) throws InterruptedException {
        ProcessDiedException last = null;
        for (int attempt = 0; attempt < attempts && !stop.get(); attempt++) {
            try {
                return new Answer.Known(number, reply(number, stop));
            } catch (ProcessDiedException died) {
                last = died;
            } catch (IOException | RuntimeException | Error notStarted) {
                return new Answer.Unanswered(number, notStarted);
            }
        }
        return new Answer.Unanswered(number, last);
    }

    private boolean reply(long number, AtomicBoolean stop) throws IOException, ProcessDiedException, InterruptedException {
        WorkerProcess process = living();
        boolean hasReplied = false;
        busy.add(process);
        try {
            if (stop.get()) {
                throw new ProcessDiedException("nobody waits for an answer any more");
            }
            process.send(number);
            Reply reply = process.receive();
            if (reply.number() != number) {
                throw new ProcessDiedException("a process has lost its mind: asked about " + number + ", it said " + reply);
            }
            hasReplied = true;
            return reply.prime();
        } finally {
            busy.remove(process);
            if (hasReplied) {
                idle.add(process);
            } else {
                destroy(process);
            }
        }
    }

    private WorkerProcess living() throws IOException {
        for (WorkerProcess process = idle.poll(); process != null; process = idle.poll()) {
            if (process.alive()) {
                return process;
            }
            destroy(process);
        }
        WorkerProcess process = factory.start();
        all.add(process);
        return process;
    }

    private void destroy(WorkerProcess process) {
        process.destroy();
        all.remove(process);
    }

    /** Waits until all of them have ended, however long that takes and however often the caller is interrupted. */
    private static void awaitEnd(List<Thread> threads) throws InterruptedException {
        boolean interrupted = false;
        for (int i = 0; i < threads.size();) {
            try {
                threads.get(i).join();
                i++;
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
