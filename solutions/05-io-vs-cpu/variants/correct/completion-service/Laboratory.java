package zorgian.iovscpu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Takes the results as they are completed and puts each in its place. */
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
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            long start = System.nanoTime();
            CompletionService<TaskResult> completed = new ExecutorCompletionService<>(pool);
            Map<Future<TaskResult>, Integer> places = new HashMap<>();
            for (ResearchTask task : tasks) {
                places.put(completed.submit(() -> resultOf(task)), places.size());
            }
            TaskResult[] results = new TaskResult[tasks.size()];
            for (int i = 0; i < results.length; i++) {
                Future<TaskResult> next = completed.take();
                results[places.get(next)] = next.get();
            }
            return new Measurement(Arrays.asList(results), since(start));
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

    /** Interrupts what is under way and waits until all of it has ended, however long that takes. */
    private static void stop(ExecutorService pool) throws InterruptedException {
        pool.shutdownNow();
        InterruptedException interrupt = null;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException again) {
                interrupt = again;
            }
        }
        if (interrupt != null) {
            throw interrupt;
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
