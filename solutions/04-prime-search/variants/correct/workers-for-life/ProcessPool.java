package zorgian.primes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** Threads that live as long as the pool, each with the process that it holds in a plain field. */
public final class ProcessPool implements AutoCloseable {

    private final WorkerFactory factory;
    private final int processes;
    private final int attempts;

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final List<Thread> crew = new ArrayList<>();
    private volatile boolean stopping;
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
        while (crew.size() < Math.min(processes, numbers.size())) {
            Thread worker = new Holder();
            crew.add(worker);
            worker.start();
        }
        AtomicReferenceArray<Answer> answers = new AtomicReferenceArray<>(numbers.size());
        CountDownLatch unfinished = new CountDownLatch(numbers.size());
        AtomicBoolean given = new AtomicBoolean();
        for (int i = 0; i < numbers.size(); i++) {
            int place = i;
            tasks.add(() -> {
                Holder holder = (Holder) Thread.currentThread();
                try {
                    if (!given.get()) {
                        answers.set(place, holder.answer(numbers.get(place)));
                    }
                } catch (InterruptedException givenUp) {
                    holder.destroy();
                } finally {
                    unfinished.countDown();
                }
            });
        }
        try {
            unfinished.await();
        } catch (InterruptedException interrupted) {
            given.set(true);
            crew.forEach(Thread::interrupt);
            awaitZero(unfinished);
            throw interrupted;
        }
        return IntStream.range(0, numbers.size()).mapToObj(answers::get).toList();
    }

    @Override
    public void close() {
        closed = true;
        stopping = true;
        crew.forEach(Thread::interrupt);
        boolean interrupted = false;
        while (!crew.isEmpty()) {
            try {
                crew.get(0).join();
                crew.remove(0);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Holder extends Thread {
        private WorkerProcess process;

        @Override
        public void run() {
            while (!stopping) {
                try {
                    tasks.take().run();
                } catch (InterruptedException lookAgain) {
                    // Either the pool is being closed, or an interrupt was meant for a number that was done already.
                }
            }
            destroy();
        }

        void destroy() {
            if (process != null) {
                process.destroy();
                process = null;
            }
        }

        Answer answer(long number) throws InterruptedException {
            ProcessDiedException last = null;
            for (int attempt = 0; attempt < attempts; attempt++) {
                try {
                    return new Answer.Known(number, reply(number));
                } catch (ProcessDiedException died) {
                    last = died;
                    destroy();
                } catch (IOException | RuntimeException | Error notStarted) {
                    return new Answer.Unanswered(number, notStarted);
                }
            }
            return new Answer.Unanswered(number, last);
        }

        private boolean reply(long number) throws IOException, ProcessDiedException, InterruptedException {
            if (process != null && !process.alive()) {
                destroy();
            }
            if (process == null) {
                process = factory.start();
            }
            process.send(number);
            Reply reply = process.receive();
            if (reply.number() != number) {
                throw new ProcessDiedException("the process has lost its mind");
            }
            return reply.prime();
        }
    }

    /** However long that takes, and however often the caller is interrupted. */
    private static void awaitZero(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException again) {
                // The call ends with an InterruptedException anyway.
            }
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
