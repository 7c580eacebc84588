package zorgian.primes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** After an interrupt it waits for a sign, and takes the first one for the last. */
public final class ProcessPool implements AutoCloseable {

    private final WorkerFactory factory;
    private final int processes;
    private final int attempts;

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Set<WorkerProcess> idle = new HashSet<>();
    private int atWork;
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
        List<Thread> testers = new ArrayList<>();
        lock.lockInterruptibly();
        try {
            for (int i = 0; i < answers.length; i++) {
                while (atWork == processes) {
                    changed.await();
                }
                atWork++;
                int place = i;
                Thread tester = new Thread(() -> test(numbers.get(place), place, answers));
                testers.add(tester);
                tester.start();
            }
            while (atWork > 0) {
                changed.await();
            }
            return Arrays.asList(answers);
        } finally {
            testers.forEach(Thread::interrupt);
            if (atWork > 0) {
                changed.awaitUninterruptibly();
            }
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            idle.forEach(WorkerProcess::destroy);
            idle.clear();
        } finally {
            lock.unlock();
        }
    }

    private void test(long number, int place, Answer[] answers) {
        Answer answer = null;
        try {
            answer = answer(number);
        } catch (InterruptedException stop) {
            // The caller has gone.
        } finally {
            lock.lock();
            try {
                answers[place] = answer;
                atWork--;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
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
                giveBack(process);
            } else {
                process.destroy();
            }
        }
    }

    private WorkerProcess living() throws IOException {
        lock.lock();
        try {
            for (WorkerProcess process : Set.copyOf(idle)) {
                idle.remove(process);
                if (process.alive()) {
                    return process;
                }
                process.destroy();
            }
        } finally {
            lock.unlock();
        }
        return factory.start();
    }

    private void giveBack(WorkerProcess process) {
        lock.lock();
        try {
            idle.add(process);
        } finally {
            lock.unlock();
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
