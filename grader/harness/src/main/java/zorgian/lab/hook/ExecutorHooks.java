package zorgian.lab.hook;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import zorgian.lab.trace.PoolInfo;
import zorgian.lab.trace.Tasks;

/** Executors: handing tasks over, and waiting for them. */
public final class ExecutorHooks {

    private ExecutorHooks() {
    }

    private static PoolInfo pool(Executor executor) {
        PoolInfo pool = Tasks.pool(executor);
        if (executor instanceof ThreadPoolExecutor threads) {
            pool.threads = threads.getMaximumPoolSize();
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

    public static boolean isTerminated(ExecutorService executor, int site) {
        boolean terminated = executor.isTerminated();
        if (terminated) {
            Tasks.joinAll(pool(executor));
        }
        return terminated;
    }

    @Of(value = "java.util.concurrent.Executors", isStatic = true)
    public static ExecutorService newCachedThreadPool(int site) {
        return new LabThreadPool(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>());
    }

    @Of(value = "java.util.concurrent.Executors", isStatic = true)
    public static ExecutorService newCachedThreadPool(ThreadFactory factory, int site) {
        return new LabThreadPool(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), factory, new ThreadPoolExecutor.AbortPolicy());
    }
}
