package zorgian.lab.hook;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What is to be done at a tick to come, by nobody's thread: the delays of scheduled executors, timers and futures. */
public final class LabTimers {

    /** How the threads are called that wait for the tick; they are the lab's own. */
    public static final String THREAD = "lab timer ";

    private static final Set<LabTimers> WAITING = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Thread thread;
    private volatile boolean isCancelled;

    private LabTimers(long ticks, Runnable action) {
        thread = new Thread(() -> await(ticks, action), THREAD + NUMBERS.incrementAndGet());
        thread.setDaemon(true);
    }

    /** Does something after so many ticks; at once, on the calling thread, if there are none. @return null if it is done already */
    static LabTimers after(long ticks, Runnable action) {
        if (ticks <= 0) {
            action.run();
            return null;
        }
        LabTimers timer = new LabTimers(ticks, action);
        WAITING.add(timer);
        timer.thread.start();
        return timer;
    }

    private void await(long ticks, Runnable action) {
        try {
            LabTime.clock().sleep(ticks);
            WAITING.remove(this);
            if (!isCancelled) {
                action.run();
            }
        } catch (InterruptedException e) {
            // Cancelled: there is nothing left to do.
            WAITING.remove(this);
        }
    }

    void cancel() {
        isCancelled = true;
        if (WAITING.remove(this)) {
            thread.interrupt();
        }
    }

    /** Whatever still waits of the run before is not done any more. */
    static void cancelAll() {
        WAITING.forEach(LabTimers::cancel);
        NUMBERS.set(0);
    }
}
