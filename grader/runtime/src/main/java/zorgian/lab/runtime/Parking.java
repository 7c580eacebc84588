package zorgian.lab.runtime;

import jdk.internal.misc.Unsafe;
import zorgian.lab.runtime.LogicalThread.State;

/** LockSupport and what is below it. The permit orders nothing, as the JDK's documentation has it. */
public final class Parking {

    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    private static final long A_DAY = 86_400_000;

    private Parking() {
    }

    /**
     * @param time nanoseconds, or if absolute milliseconds since the epoch; 0 and not absolute is for ever
     * @return false where the calling thread is not of the run
     */
    public static boolean park(Object blocker, boolean absolute, long time) {
        LogicalThread me = Scheduler.me();
        if (me == null || me.quiet != 0) {
            return false;
        }
        Unwinding.dieIfDoomed(me);
        Points.finePoint(me);
        if (me.permit || me.interrupted) {
            me.permit = false;
            return true;
        }
        if (Points.wakesSpuriously(me)) {
            return true;
        }
        long ticks = time == 0 && !absolute ? -1 : absolute ? Math.max(0, time - Time.millis()) : Time.ticks(time);
        // ExecutorService.close asks once a day, for as long as it takes.
        Scheduler.block(me, State.PARKED, blocker, me.closing > 0 && ticks >= A_DAY ? -1 : ticks);
        me.permit = false;
        return true;
    }

    /** @return false where it is no thread of the run */
    public static boolean unpark(Thread thread) {
        LogicalThread me = Scheduler.me();
        LogicalThread other = thread == null ? null : me == null ? Scheduler.run.table.find(thread) : Threads.find(thread);
        if (other == null || other.state == State.OUTSIDE || Scheduler.run.over && me == null) {
            return false;
        }
        if (me == null) {
            Scheduler.run.outside.unpark(other);
            return true;
        }
        unpark(other);
        Points.finePoint(me);
        return true;
    }

    static void unpark(LogicalThread other) {
        if (other.state == State.PARKED) {
            Scheduler.makeReady(other);
        }
        other.permit = true;
    }

    /** What a thread is parked for; null where the scheduler does not know. */
    public static Object blocker(Thread thread) {
        LogicalThread me = Scheduler.me();
        LogicalThread other = me == null || thread == null ? null : Threads.find(thread);
        if (other == null) {
            return null;
        }
        Points.finePoint(me);
        Loops.polls(me);
        return other.state == State.PARKED ? other.waitsFor : null;
    }

    public static void unsafePark(Object unsafe, boolean absolute, long time) {
        if (!park(null, absolute, time)) {
            UNSAFE.park(absolute, time);
        }
    }

    public static void unsafeUnpark(Object unsafe, Object thread) {
        if (!unpark((Thread) thread)) {
            UNSAFE.unpark(thread);
        }
    }
}
