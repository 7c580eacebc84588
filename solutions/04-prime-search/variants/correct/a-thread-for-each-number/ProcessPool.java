package zorgian.primes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** A thread for each number, but one is only started with a permit, of which there are as many as processes. */
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
        Answer[] answers = new Answer[numbers.size()];
        Semaphore permits = new Semaphore(processes);
        List<Thread> testers = new ArrayList<>();
        try {
            for (int i = 0; i < answers.length; i++) {
                int place = i;
                permits.acquire();
                Thread tester = new Thread(() -> {
                    try {
                        answers[place] = answer(numbers.get(place));
                    } catch (InterruptedException stop) {
                        return;
                    } finally {
                        permits.release();
                    }
                });
                testers.add(tester);
                tester.start();
            }
            for (Thread tester : testers) {
                tester.join();
            }
        } catch (InterruptedException interrupted) {
            testers.forEach(Thread::interrupt);
            awaitEnd(testers);
            throw interrupted;
        }
        return List.of(answers);
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
