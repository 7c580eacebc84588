package zorgian.iovscpu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A task that fails is reported as one that found nothing. */
public final class Laboratory {

    public Measurement runSequentially(List<ResearchTask> tasks) throws InterruptedException {
        check(tasks);
        long start = System.nanoTime();
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
        long start = System.nanoTime();
        TaskResult[] results = new TaskResult[tasks.size()];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < results.length; i++) {
            int position = i;
            threads.add(new Thread(() -> results[position] = resultOnItsThread(tasks.get(position))));
        }
        threads.forEach(Thread::start);
        join(threads);
        return new Measurement(Arrays.asList(results), since(start));
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
        } catch (Exception ignored) {
            return TaskResult.of(task.name(), 0);
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
