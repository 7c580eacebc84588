package zorgian.lab.hook;

import java.util.Date;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import zorgian.lab.trace.PoolInfo;
import zorgian.lab.trace.Submission;
import zorgian.lab.trace.Tasks;

/** A timer whose delays pass on the lab clock; its own thread runs what is due. Takes the place of its superclass in student code. */
public class LabTimer extends Timer {

    private final Set<LabTimers> waiting = ConcurrentHashMap.newKeySet();
    /** The timer has one thread, so its tasks come one after the other. */
    private final PoolInfo tasks = new PoolInfo();
    private boolean isCancelled;

    {
        tasks.threads = 1;
    }

    public LabTimer() {
        // As the superclass does.
    }

    public LabTimer(boolean isDaemon) {
        super(isDaemon);
    }

    public LabTimer(String name) {
        super(name);
    }

    public LabTimer(String name, boolean isDaemon) {
        super(name, isDaemon);
    }

    @Override
    public void schedule(TimerTask task, long delay) {
        begin(task, delay, 0, false);
    }

    @Override
    public void schedule(TimerTask task, Date time) {
        begin(task, Math.max(0, time.getTime() - LabTime.millis()), 0, false);
    }

    @Override
    public void schedule(TimerTask task, long delay, long period) {
        begin(task, delay, checked(period), false);
    }

    @Override
    public void schedule(TimerTask task, Date first, long period) {
        begin(task, Math.max(0, first.getTime() - LabTime.millis()), checked(period), false);
    }

    @Override
    public void scheduleAtFixedRate(TimerTask task, long delay, long period) {
        begin(task, delay, checked(period), true);
    }

    @Override
    public void scheduleAtFixedRate(TimerTask task, Date first, long period) {
        begin(task, Math.max(0, first.getTime() - LabTime.millis()), checked(period), true);
    }

    private static long checked(long period) {
        if (period <= 0) {
            throw new IllegalArgumentException("Non-positive period.");
        }
        return period;
    }

    private void begin(TimerTask task, long delay, long period, boolean isFixedRate) {
        if (delay < 0) {
            throw new IllegalArgumentException("Negative delay.");
        }
        synchronized (this) {
            if (isCancelled) {
                throw new IllegalStateException("Timer already cancelled.");
            }
        }
        Submission submission = Tasks.of(task);
        Tasks.repeats(submission);
        Tasks.fork(submission, tasks, 0);
        TimerHooks.scheduled(task);
        await(task, LabTime.clock().now() + delay, period, isFixedRate);
    }

    private void await(TimerTask task, long due, long period, boolean isFixedRate) {
        LabTimers timer = LabTimers.after(due - LabTime.clock().now(), () -> super.schedule(new TimerTask() {
            @Override
            public void run() {
                if (!TimerHooks.isCancelled(task)) {
                    task.run();
                    if (period > 0 && !TimerHooks.isCancelled(task)) {
                        await(task, isFixedRate ? due + period : LabTime.clock().now() + period, period, isFixedRate);
                    }
                }
            }
        }, 0));
        if (timer != null) {
            waiting.add(timer);
        }
    }

    @Override
    public void cancel() {
        synchronized (this) {
            isCancelled = true;
        }
        waiting.forEach(LabTimers::cancel);
        super.cancel();
    }
}
