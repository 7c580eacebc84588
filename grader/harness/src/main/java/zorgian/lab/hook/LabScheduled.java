package zorgian.lab.hook;

import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A task of a scheduled executor, and when it is due. */
final class LabScheduled<V> extends FutureTask<V> implements RunnableScheduledFuture<V> {

    private final LabScheduledPool pool;
    private final long period;
    private final boolean isFixedRate;
    private volatile long due;
    private volatile LabTimers timer;

    LabScheduled(LabScheduledPool pool, Callable<V> task, long delay, long period, boolean isFixedRate) {
        super(task);
        this.pool = pool;
        this.period = period;
        this.isFixedRate = isFixedRate;
        this.due = LabTime.clock().now() + delay;
    }

    void begin() {
        timer = LabTimers.after(due - LabTime.clock().now(), () -> pool.isDue(this));
    }

    /** On a thread of the pool. */
    void runOnce() {
        if (!isPeriodic()) {
            run();
        } else if (runAndReset()) {
            due = isFixedRate ? due + period : LabTime.clock().now() + period;
            if (!isDone()) {
                begin();
            }
        }
    }

    @Override
    public boolean isPeriodic() {
        return period > 0;
    }

    @Override
    protected void done() {
        LabTimers waiting = timer;
        if (waiting != null) {
            waiting.cancel();
        }
        pool.isOver(this);
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(due - LabTime.clock().now(), TimeUnit.MILLISECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        return Long.compare(getDelay(TimeUnit.MILLISECONDS), other.getDelay(TimeUnit.MILLISECONDS));
    }
}
