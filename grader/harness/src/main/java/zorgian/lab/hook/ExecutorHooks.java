package zorgian.lab.hook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import zorgian.lab.trace.PoolInfo;
import zorgian.lab.trace.Tasks;

/** Executors: handing tasks over, and waiting for them. */
public final class ExecutorHooks {

    private ExecutorHooks() {
    }

    static PoolInfo pool(Executor executor) {
        PoolInfo pool = Tasks.pool(executor);
        if (executor instanceof ThreadPoolExecutor threads) {
            // A scheduled pool never has more threads than its core.
            pool.threads = threads instanceof ScheduledThreadPoolExecutor ? threads.getCorePoolSize() : threads.getMaximumPoolSize();
        }
        return pool;
    }

    public static void execute(Executor executor, Runnable task, int site) {
        executor.execute(Hooks.isJdks(executor) ? TracedTask.of(task, pool(executor), site) : task);
    }

    public static Future<?> submit(ExecutorService executor, Runnable task, int site) {
        if (!Hooks.isJdks(executor)) {
            return executor.submit(task);
        }
        Runnable traced = TracedTask.of(task, pool(executor), site);
        Future<?> future = executor.submit(traced);
        Tasks.link(future, TracedTask.submission(traced));
        return future;
    }

    public static <T> Future<T> submit(ExecutorService executor, Runnable task, T result, int site) {
        if (!Hooks.isJdks(executor)) {
            return executor.submit(task, result);
        }
        Runnable traced = TracedTask.of(task, pool(executor), site);
        Future<T> future = executor.submit(traced, result);
        Tasks.link(future, TracedTask.submission(traced));
        return future;
    }

    public static <T> Future<T> submit(ExecutorService executor, Callable<T> task, int site) {
        if (!Hooks.isJdks(executor)) {
            return executor.submit(task);
        }
        Callable<T> traced = TracedTask.of(task, pool(executor), site);
        Future<T> future = executor.submit(traced);
        Tasks.link(future, TracedTask.submission(traced));
        return future;
    }

    public static boolean awaitTermination(ExecutorService executor, long time, TimeUnit unit, int site) throws InterruptedException {
        if (!executor.isTerminated() && time > 0) {
            LabTime.await(LabTime.ticks(time, unit), () -> executor.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS));
        }
        return isTerminated(executor, site);
    }

    public static boolean isShutdown(ExecutorService executor, int site) {
        return executor instanceof LabScheduledPool pool ? pool.isClosing() : executor.isShutdown();
    }

    public static boolean isTerminated(ExecutorService executor, int site) {
        boolean terminated = executor.isTerminated();
        if (terminated) {
            Tasks.joinAll(pool(executor));
        }
        return terminated;
    }

    public static <T> List<Future<T>> invokeAll(ExecutorService executor, Collection<? extends Callable<T>> tasks, int site) throws InterruptedException {
        if (!Hooks.isJdks(executor)) {
            return executor.invokeAll(tasks);
        }
        List<Callable<T>> traced = traced(executor, tasks, site);
        List<Future<T>> futures = executor.invokeAll(traced);
        for (int i = 0; i < traced.size(); i++) {
            Tasks.link(futures.get(i), TracedTask.submission(traced.get(i)));
            FutureHooks.joined(futures.get(i));
        }
        return futures;
    }

    public static <T> List<Future<T>> invokeAll(ExecutorService executor, Collection<? extends Callable<T>> tasks, long time, TimeUnit unit, int site)
            throws InterruptedException {
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> task : tasks) {
            futures.add(submit(executor, task, site));
        }
        long end = LabTime.clock().now() + LabTime.ticks(time, unit);
        boolean inTime = true;
        try {
            for (Future<T> future : futures) {
                if (inTime && !future.isDone()) {
                    inTime = !LabTime.await(end - LabTime.clock().now(), () -> finish(future)).timedOut();
                }
            }
        } finally {
            futures.forEach(future -> future.cancel(true));
        }
        futures.stream().filter(Future::isDone).forEach(FutureHooks::joined);
        return futures;
    }

    private static Void finish(Future<?> future) throws InterruptedException {
        try {
            future.get();
        } catch (ExecutionException | CancellationException e) {
            // It is done all the same; whoever gets it sees how.
            return null;
        }
        return null;
    }

    public static <T> T invokeAny(ExecutorService executor, Collection<? extends Callable<T>> tasks, int site) throws InterruptedException, ExecutionException {
        if (!Hooks.isJdks(executor)) {
            return executor.invokeAny(tasks);
        }
        List<Callable<T>> traced = traced(executor, tasks, site);
        try {
            return executor.invokeAny(traced);
        } finally {
            traced.forEach(task -> Tasks.join(TracedTask.submission(task)));
        }
    }

    public static <T> T invokeAny(ExecutorService executor, Collection<? extends Callable<T>> tasks, long time, TimeUnit unit, int site)
            throws InterruptedException, ExecutionException, TimeoutException {
        ExecutionException[] failed = new ExecutionException[1];
        LabTime.Waited<T> waited = LabTime.await(LabTime.ticks(time, unit), () -> {
            try {
                return invokeAny(executor, tasks, site);
            } catch (ExecutionException e) {
                failed[0] = e;
                return null;
            }
        });
        if (waited.timedOut()) {
            throw new TimeoutException();
        }
        if (failed[0] != null) {
            throw failed[0];
        }
        return waited.value();
    }

    private static <T> List<Callable<T>> traced(ExecutorService executor, Collection<? extends Callable<T>> tasks, int site) {
        List<Callable<T>> traced = new ArrayList<>();
        for (Callable<T> task : tasks) {
            traced.add(TracedTask.of(task, pool(executor), site));
        }
        return traced;
    }

    @Of("java.util.concurrent.ExecutorService")
    public static void close(Object executor, int site) throws Exception {
        ((AutoCloseable) executor).close();
        Tasks.joinAll(pool((Executor) executor));
    }

    public static <V> Future<V> submit(CompletionService<V> service, Callable<V> task, int site) {
        if (!Hooks.isJdks(service)) {
            return service.submit(task);
        }
        Callable<V> traced = TracedTask.of(task, null, site);
        Future<V> future = service.submit(traced);
        Tasks.link(future, TracedTask.submission(traced));
        return future;
    }

    public static <V> Future<V> submit(CompletionService<V> service, Runnable task, V result, int site) {
        if (!Hooks.isJdks(service)) {
            return service.submit(task, result);
        }
        Runnable traced = TracedTask.of(task, null, site);
        Future<V> future = service.submit(traced, result);
        Tasks.link(future, TracedTask.submission(traced));
        return future;
    }
}
