package zorgian.primes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Plain threads draw the next place from an AtomicInteger; each has a process of its own in a plain array, which nobody else touches meanwhile. */
public final class ProcessPool implements AutoCloseable {

    private final WorkerFactory factory;
    private final int processes;
    private final int attempts;

    private final WorkerProcess[] slots;
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
        this.slots = new WorkerProcess[processes];
    }

    public List<Answer> ask(List<Long> numbers) throws InterruptedException {
        check(numbers);
        if (closed) {
            throw new IllegalStateException("the pool is closed");
        }
        Answer[] answers = new Answer[numbers.size()];
        AtomicInteger next = new AtomicInteger();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(processes, answers.length); i++) {
            int slot = i;
            workers.add(new Thread(() -> work(slot, numbers, next, answers)));
        }
        workers.forEach(Thread::start);
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException interrupted) {
            stop(workers);
            throw interrupted;
        }
        return Arrays.asList(answers);
    }

    @Override
    public void close() {
        closed = true;
        for (int slot = 0; slot < slots.length; slot++) {
            destroy(slot);
        }
    }

    private void work(int slot, List<Long> numbers, AtomicInteger next, Answer[] answers) {
        try {
            for (int place = next.getAndIncrement(); place < answers.length; place = next.getAndIncrement()) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                answers[place] = answer(slot, numbers.get(place));
            }
        } catch (InterruptedException stop) {
            return;
        }
    }

    private static void stop(List<Thread> workers) {
        workers.forEach(Thread::interrupt);
        boolean interrupted = false;
        for (int i = 0; i < workers.size();) {
            try {
                workers.get(i).join();
                i++;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(int slot, long number) throws InterruptedException {
        ProcessDiedException last = null;
        for (int attempt = 0; attempt < attempts; attempt++) {
            if (slots[slot] == null || !slots[slot].alive()) {
                destroy(slot);
                try {
                    slots[slot] = factory.start();
                } catch (IOException | RuntimeException | Error notStarted) {
                    return new Answer.Unanswered(number, notStarted);
                }
            }
            boolean hasReplied = false;
            try {
                slots[slot].send(number);
                Reply reply = slots[slot].receive();
                hasReplied = reply.number() == number;
                if (hasReplied) {
                    return new Answer.Known(number, reply.prime());
                }
                last = new ProcessDiedException("the process has lost its mind");
            } catch (ProcessDiedException died) {
                last = died;
            } finally {
                if (!hasReplied) {
                    destroy(slot);
                }
            }
        }
        return new Answer.Unanswered(number, last);
    }

    private void destroy(int slot) {
        if (slots[slot] != null) {
            slots[slot].destroy();
            slots[slot] = null;
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
