package zorgian.lab.hook;

import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import zorgian.lab.trace.Tasks;
import zorgian.lab.trace.Trace;

/** Tasks that are handed over for later. */
public final class TimerHooks {

    private TimerHooks() {
    }

    static void scheduled(TimerTask task) {
        Trace.now().marks().remove(task);
    }

    static boolean isCancelled(TimerTask task) {
        return Trace.now().marks().contains(task);
    }

    public static boolean cancel(TimerTask task, int site) {
        return Trace.now().marks().add(task) | task.cancel();
    }

    public static ScheduledFuture<?> schedule(ScheduledExecutorService executor, Runnable task, long delay, TimeUnit unit, int site) {
        if (!Hooks.isJdks(executor)) {
            return executor.schedule(task, delay, unit);
        }
        Runnable traced = TracedTask.of(task, ExecutorHooks.pool(executor), site);
        ScheduledFuture<?> future = executor.schedule(traced, delay, unit);
        Tasks.link(future, TracedTask.submission(traced));
        return future;
    }

    public static <V> ScheduledFuture<V> schedule(ScheduledExecutorService executor, Callable<V> task, long delay, TimeUnit unit, int site) {
        if (!Hooks.isJdks(executor)) {
            return executor.schedule(task, delay, unit);
        }
        Callable<V> traced = TracedTask.of(task, ExecutorHooks.pool(executor), site);
        ScheduledFuture<V> future = executor.schedule(traced, delay, unit);
        Tasks.link(future, TracedTask.submission(traced));
        return future;
    }

    public static ScheduledFuture<?> scheduleAtFixedRate(ScheduledExecutorService executor, Runnable task, long delay, long period, TimeUnit unit, int site) {
        Runnable traced = repeated(executor, task, site);
        ScheduledFuture<?> future = executor.scheduleAtFixedRate(traced, delay, period, unit);
        Tasks.link(future, TracedTask.submission(traced));
        return future;
    }

    public static ScheduledFuture<?> scheduleWithFixedDelay(ScheduledExecutorService executor, Runnable task, long delay, long period, TimeUnit unit, int site) {
        Runnable traced = repeated(executor, task, site);
        ScheduledFuture<?> future = executor.scheduleWithFixedDelay(traced, delay, period, unit);
        Tasks.link(future, TracedTask.submission(traced));
        return future;
    }

    private static Runnable repeated(ScheduledExecutorService executor, Runnable task, int site) {
        Runnable traced = TracedTask.of(task, ExecutorHooks.pool(executor), site);
        if (traced != null) {
            Tasks.repeats(TracedTask.submission(traced));
        }
        return traced;
    }
}
