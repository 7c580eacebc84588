package zorgian.iovscpu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** Keeps in a field when it began: of two calls at once, the first measures from the beginning of the second. */
public final class Laboratory {

    private volatile long start;

    public Measurement runSequentially(List<ResearchTask> tasks) throws InterruptedException {
        check(tasks);
        start = System.nanoTime();
        List<TaskResult> results = new ArrayList<>();
        for (ResearchTask task : tasks) {
            results.add(resultOf(task));
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while tasks were run");
            }
        }
        return new Measurement(results, since(start));
    }

    public Measurement runThreaded(List<ResearchTask> tasks) throws InterruptedException {
        check(tasks);
        start = System.nanoTime();
        AtomicReferenceArray<TaskResult> results = new AtomicReferenceArray<>(tasks.size());
        CountDownLatch done = new CountDownLatch(tasks.size());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            int position = i;
            Thread thread = new Thread(() -> {
                try {
                    results.set(position, resultOnItsThread(tasks.get(position)));
                } finally {
                    done.countDown();
                }
            });
            threads.add(thread);
            thread.start();
        }
        try {
            done.await();
        } catch (InterruptedException interrupted) {
            threads.forEach(Thread::interrupt);
            done.await();
            throw interrupted;
        } finally {
            join(threads);
        }
        return new Measurement(IntStream.range(0, tasks.size()).mapToObj(results::get).toList(), since(start));
    }

    public Report compare(List<ResearchTask> io, List<ResearchTask> cpu) throws InterruptedException {
        check(io);
        check(cpu);
        return new Report(compare(io), compare(cpu));
    }

    private Comparison compare(List<ResearchTask> tasks) throws InterruptedException {
        Duration sequential = runSequentially(tasks).time();
        Duration threaded = runThreaded(tasks).time();
        return new Comparison(sequential, threaded);
    }

    /** Waits for the ends of all threads. An interrupt is passed on to them and does not end the wait. */
    private static void join(List<Thread> threads) throws InterruptedException {
        InterruptedException interrupt = null;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException interrupted) {
                    threads.forEach(Thread::interrupt);
                    interrupt = interrupted;
                }
            }
        }
        if (interrupt != null) {
            throw interrupt;
        }
    }

    private static TaskResult resultOnItsThread(ResearchTask task) {
        try {
            return resultOf(task);
        } catch (InterruptedException interrupted) {
            return TaskResult.failed(task.name(), interrupted);
        }
    }

    private static TaskResult resultOf(ResearchTask task) throws InterruptedException {
        try {
            return TaskResult.of(task.name(), task.run());
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Throwable failure) {
            return TaskResult.failed(task.name(), failure);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void check(List<ResearchTask> tasks) {
        if (tasks == null) {
            throw new IllegalArgumentException("the list of tasks is null");
        }
        for (ResearchTask task : tasks) {
            if (task == null) {
                throw new IllegalArgumentException("there is a null among the tasks");
            }
        }
    }
}
