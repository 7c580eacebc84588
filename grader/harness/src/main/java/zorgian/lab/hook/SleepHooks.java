package zorgian.lab.hook;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import zorgian.lab.trace.Threads;

/** Sleeping and parking. */
public final class SleepHooks {

    private SleepHooks() {
    }

    @Of(value = "java.lang.Thread", isStatic = true)
    public static void sleep(long millis, int site) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        LabTime.clock().sleep(millis);
    }

    @Of(value = "java.lang.Thread", isStatic = true)
    public static void sleep(long millis, int nanos, int site) throws InterruptedException {
        sleep(nanos > 0 ? millis + 1 : millis, site);
    }

    @Of(value = "java.lang.Thread", isStatic = true)
    public static void sleep(Duration duration, int site) throws InterruptedException {
        LabTime.clock().sleep(Math.max(0, LabTime.ticks(duration.toNanos())));
    }

    public static void sleep(TimeUnit unit, long time, int site) throws InterruptedException {
        LabTime.clock().sleep(Math.max(0, LabTime.ticks(time, unit)));
    }

    @Of(value = "java.util.concurrent.locks.LockSupport", isStatic = true)
    public static void park(int site) {
        LockSupport.park();
        Threads.parked();
    }

    @Of(value = "java.util.concurrent.locks.LockSupport", isStatic = true)
    public static void park(Object blocker, int site) {
        LockSupport.park(blocker);
        Threads.parked();
    }

    @Of(value = "java.util.concurrent.locks.LockSupport", isStatic = true)
    public static void parkNanos(long nanos, int site) {
        parkNanos(null, nanos, site);
    }

    @Of(value = "java.util.concurrent.locks.LockSupport", isStatic = true)
    public static void parkNanos(Object blocker, long nanos, int site) {
        if (nanos <= 0 || Thread.currentThread().isInterrupted()) {
            return;
        }
        Object pending = LabTime.clock().begin(LabTime.ticks(nanos));
        LockSupport.park(blocker);
        LabTime.clock().end(pending);
        Threads.parked();
    }

    @Of(value = "java.util.concurrent.locks.LockSupport", isStatic = true)
    public static void parkUntil(long deadline, int site) {
        parkNanos(null, TimeUnit.MILLISECONDS.toNanos(deadline - LabTime.millis()), site);
    }

    @Of(value = "java.util.concurrent.locks.LockSupport", isStatic = true)
    public static void unpark(Thread thread, int site) {
        if (thread != null) {
            Threads.unparks(thread);
        }
        LockSupport.unpark(thread);
    }
}
