package zorgian.lab.runtime;

import java.time.Duration;

/** Reading the clock. One tick is one millisecond; parts of one are rounded up. */
public final class Time {

    /** 2026-01-01T00:00:00Z in ms: when each run begins. */
    private static final long BEGIN_MILLIS = 1_767_225_600_000L;
    private static final long NANOS = 1_000_000;

    private Time() {
    }

    static long ticks(long nanos) {
        return nanos <= 0 ? 0 : (nanos - 1) / NANOS + 1;
    }

    static long ticks(Duration duration) {
        try {
            return duration.isNegative() ? -1 : duration.toMillis() + (duration.getNano() % NANOS > 0 ? 1 : 0);
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }

    static long millis() {
        return BEGIN_MILLIS + Scheduler.run.clock.now;
    }

    public static long nanoTime() {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            return System.nanoTime();
        }
        Loops.readsClock(me);
        return Scheduler.run.clock.now * NANOS;
    }

    public static long currentTimeMillis() {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            return System.currentTimeMillis();
        }
        Loops.readsClock(me);
        return millis();
    }

    /** In the place of VM.getNanoTimeAdjustment. @param seconds since the epoch */
    public static long nanosSince(long seconds) {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            return jdk.internal.misc.VM.getNanoTimeAdjustment(seconds);
        }
        Loops.readsClock(me);
        return (millis() - seconds * 1000) * NANOS;
    }
}
