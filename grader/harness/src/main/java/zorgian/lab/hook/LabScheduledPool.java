package zorgian.lab.hook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** A scheduled executor whose delays pass on the lab clock. Takes the place of its superclass in student code. */
public class LabScheduledPool extends ScheduledThreadPoolExecutor {

    private final Set<LabScheduled<?>> waiting = ConcurrentHashMap.newKeySet();
    private boolean isClosing;

    public LabScheduledPool(int threads) {
        super(threads);
    }

    public LabScheduledPool(int threads, ThreadFactory factory) {
        super(threads, factory);
    }

    public LabScheduledPool(int threads, RejectedExecutionHandler handler) {
        super(threads, handler);
    }

    public LabScheduledPool(int threads, ThreadFactory factory, RejectedExecutionHandler handler) {
        super(threads, factory, handler);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        refuseWhenClosing();
        return delay <= 0 ? super.schedule(task, 0, unit) : later(Executors.callable(task), delay, 0, false, unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
        refuseWhenClosing();
        return delay <= 0 ? super.schedule(task, 0, unit) : later(task, delay, 0, false, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long delay, long period, TimeUnit unit) {
        return later(Executors.callable(task), delay, checked(period), true, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long delay, long period, TimeUnit unit) {
        return later(Executors.callable(task), delay, checked(period), false, unit);
    }

    private static long checked(long period) {
        if (period <= 0) {
            throw new IllegalArgumentException("a period must be positive");
        }
        return period;
    }

    private <V> ScheduledFuture<V> later(Callable<V> task, long delay, long period, boolean isFixedRate, TimeUnit unit) {
        LabScheduled<V> scheduled = new LabScheduled<>(this, task, Math.max(0, LabTime.ticks(delay, unit)), LabTime.ticks(period, unit), isFixedRate);
        synchronized (this) {
            refuseWhenClosing();
            waiting.add(scheduled);
        }
        scheduled.begin();
        return scheduled;
    }

    /** It is due: a thread of the pool runs it. */
    void isDue(LabScheduled<?> scheduled) {
        super.schedule(scheduled::runOnce, 0, TimeUnit.NANOSECONDS);
    }

    /** It will not run again. */
    synchronized void isOver(LabScheduled<?> scheduled) {
        waiting.remove(scheduled);
        if (isClosing && waiting.isEmpty()) {
            super.shutdown();
        }
    }

    @Override
    public void shutdown() {
        List<LabScheduled<?>> stopped = new ArrayList<>();
        synchronized (this) {
            isClosing = true;
            waiting.stream().filter(scheduled -> scheduled.isPeriodic() ? !getContinueExistingPeriodicTasksAfterShutdownPolicy()
                    : !getExecuteExistingDelayedTasksAfterShutdownPolicy()).forEach(stopped::add);
            if (waiting.isEmpty()) {
                super.shutdown();
            }
        }
        stopped.forEach(scheduled -> scheduled.cancel(false));
    }

    @Override
    public List<Runnable> shutdownNow() {
        List<Runnable> never = new ArrayList<>(waiting);
        synchronized (this) {
            isClosing = true;
        }
        List.copyOf(waiting).forEach(scheduled -> scheduled.cancel(false));
        never.addAll(super.shutdownNow());
        return never;
    }

    /** Whether it has been told to shut down; the superclass is told only when the last delayed task is over. */
    synchronized boolean isClosing() {
        return isClosing || isShutdown();
    }

    private synchronized void refuseWhenClosing() {
        if (isClosing) {
            throw new RejectedExecutionException("the executor has been shut down");
        }
    }
}
