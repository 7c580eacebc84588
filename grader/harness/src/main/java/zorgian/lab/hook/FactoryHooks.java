package zorgian.lab.hook;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import zorgian.lab.trace.Leaks;
import zorgian.lab.trace.Tasks;

/** Making executors. */
public final class FactoryHooks {

    private static final String EXECUTORS = "java.util.concurrent.Executors";

    private FactoryHooks() {
    }

    private static <E extends ExecutorService> E made(E executor, int threads, int site) {
        if (threads > 0) {
            Tasks.pool(executor).threads = threads;
        }
        Leaks.made(executor, site);
        return executor;
    }

    /** Called just after an executor was made by new. */
    public static void made(Object executor, int site) {
        Leaks.made((ExecutorService) executor, site);
    }

    @Of(value = EXECUTORS, isStatic = true)
    public static ExecutorService newFixedThreadPool(int threads, int site) {
        return made(Executors.newFixedThreadPool(threads), threads, site);
    }

    @Of(value = EXECUTORS, isStatic = true)
    public static ExecutorService newFixedThreadPool(int threads, ThreadFactory factory, int site) {
        return made(Executors.newFixedThreadPool(threads, factory), threads, site);
    }

    @Of(value = EXECUTORS, isStatic = true)
    public static ExecutorService newSingleThreadExecutor(int site) {
        return made(Executors.newSingleThreadExecutor(), 1, site);
    }

    @Of(value = EXECUTORS, isStatic = true)
    public static ExecutorService newSingleThreadExecutor(ThreadFactory factory, int site) {
        return made(Executors.newSingleThreadExecutor(factory), 1, site);
    }

    @Of(value = EXECUTORS, isStatic = true)
    public static ExecutorService newWorkStealingPool(int site) {
        return made(Executors.newWorkStealingPool(), 0, site);
    }

    @Of(value = EXECUTORS, isStatic = true)
    public static ExecutorService newWorkStealingPool(int parallelism, int site) {
        return made(Executors.newWorkStealingPool(parallelism), parallelism, site);
    }

    @Of(value = EXECUTORS, isStatic = true)
    public static ExecutorService newCachedThreadPool(int site) {
        return made(new LabThreadPool(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>()), 0, site);
    }

    @Of(value = EXECUTORS, isStatic = true)
    public static ExecutorService newCachedThreadPool(ThreadFactory factory, int site) {
        return made(new LabThreadPool(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), factory), 0, site);
    }

    @Of(value = EXECUTORS, isStatic = true)
    public static ScheduledExecutorService newScheduledThreadPool(int threads, int site) {
        return made(new LabScheduledPool(threads), threads, site);
    }

    @Of(value = EXECUTORS, isStatic = true)
    public static ScheduledExecutorService newScheduledThreadPool(int threads, ThreadFactory factory, int site) {
        return made(new LabScheduledPool(threads, factory), threads, site);
    }

    @Of(value = EXECUTORS, isStatic = true)
    public static ScheduledExecutorService newSingleThreadScheduledExecutor(int site) {
        return made(new LabScheduledPool(1), 1, site);
    }

    @Of(value = EXECUTORS, isStatic = true)
    public static ScheduledExecutorService newSingleThreadScheduledExecutor(ThreadFactory factory, int site) {
        return made(new LabScheduledPool(1, factory), 1, site);
    }
}
