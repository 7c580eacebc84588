package zorgian.iovscpu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A virtual thread for each task; closing the executor waits for them. */
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
        List<TaskResult> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<TaskResult>> calls = tasks.stream().<Callable<TaskResult>>map(task -> () -> resultOf(task)).toList();
            for (Future<TaskResult> future : threads.invokeAll(calls)) {
                results.add(future.resultNow());
            }
        }
        return new Measurement(results, since(start));
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
