package zorgian.lab.runtime;

import java.time.Duration;
import zorgian.lab.runtime.LogicalThread.State;

/** Waiting for the end of threads, and asking how far they are: what rewritten code calls in the place of, or before, the JDK's own. */
public final class Joins {

    private Joins() {
    }

    /** @return false where it is no thread of the run: then the JDK's own has to do it */
    public static boolean join(Thread thread, long millis) throws InterruptedException {
        LogicalThread me = Scheduler.me();
        LogicalThread other = Threads.find(me, thread);
        if (other == null || millis < 0) {
            return false;
        }
        Points.point(me, other, false);
        Interrupts.throwIfInterrupted(me);
        if (other.state != State.ENDED) {
            other.joiners++;
            Scheduler.block(me, State.JOINING, other, millis == 0 ? -1 : millis);
            other.joiners--;
        }
        Interrupts.throwIfInterrupted(me);
        if (other.state == State.ENDED) {
            me.knowsEndOf(other);
        }
        return true;
    }

    public static void joinFor(Thread thread, long millis) throws InterruptedException {
        if (!join(thread, millis)) {
            thread.join(millis);
        }
    }

    public static void joinFor(Thread thread, long millis, int nanos) throws InterruptedException {
        if (nanos < 0 || nanos > 999_999 || !join(thread, nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis)) {
            thread.join(millis, nanos);
        }
    }

    /** 0 where it is no thread of the run, else 1 for false and 2 for true; without waiting where it has not ended. */
    public static int joinFor(Thread thread, Duration duration) throws InterruptedException {
        LogicalThread me = Scheduler.me();
        LogicalThread other = Threads.find(me, thread);
        if (other == null) {
            return 0;
        }
        long ticks = Time.ticks(duration);
        if (ticks > 0 || other.state == State.ENDED) {
            join(thread, Math.max(1, ticks));
        }
        return other.state == State.ENDED ? 2 : 1;
    }

    public static boolean isAlive(Thread thread) {
        int known = aliveness(thread);
        return known == 0 ? thread.isAlive() : known == 2;
    }

    /** 0 where it is no thread of the run, else 1 for false and 2 for true. */
    public static int aliveness(Thread thread) {
        LogicalThread me = Scheduler.me();
        LogicalThread other = Threads.find(me, thread);
        if (other == null) {
            return 0;
        }
        Points.point(me, other, false);
        if (other.state == State.ENDED) {
            me.knowsEndOf(other);
            return 1;
        }
        Loops.polls(me);
        return 2;
    }

    /** Null where it is no thread of the run. */
    public static Thread.State getState(Thread thread) {
        LogicalThread me = Scheduler.me();
        LogicalThread other = Threads.find(me, thread);
        if (other == null) {
            return null;
        }
        Points.point(me, other, false);
        if (other.state == State.ENDED) {
            me.knowsEndOf(other);
        }
        Loops.polls(me);
        return stateOf(other);
    }

    static Thread.State stateOf(LogicalThread thread) {
        return switch (thread.state) {
            case ENDED -> Thread.State.TERMINATED;
            case ENTERING -> Thread.State.BLOCKED;
            case PARKED, WAITING, SLEEPING, JOINING, WORKING -> thread.due != null ? Thread.State.TIMED_WAITING : Thread.State.WAITING;
            case NEW, READY, OUTSIDE, INITIALISING -> Thread.State.RUNNABLE;
        };
    }
}
