package zorgian.iovscpu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A fixed pool with a thread for each task, and invokeAll, which waits for all of them. */
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
        if (tasks.isEmpty()) {
            return new Measurement(List.of(), Duration.ZERO);
        }
        long start = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Callable<TaskResult>> calls = new ArrayList<>();
            for (ResearchTask task : tasks) {
                calls.add(() -> resultOf(task));
            }
            List<TaskResult> results = new ArrayList<>();
            for (Future<TaskResult> future : pool.invokeAll(calls)) {
                results.add(future.get());
            }
            return new Measurement(results, since(start));
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            stop(pool);
        }
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

    /** Interrupts what is under way and waits until all of it has ended. */
    private static void stop(ExecutorService pool) {
        pool.shutdownNow();
        boolean interrupted = Thread.interrupted();
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
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
