package zorgian.lab.runtime;

import java.time.Duration;
import jdk.internal.misc.Unsafe;
import zorgian.lab.runtime.LogicalThread.State;

/** Begin and end of threads, joins, sleeps, interrupts: what rewritten code calls in the place of, or before, the JDK's own. */
public final class Threads {

    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    private static final long INTERRUPTED = UNSAFE.objectFieldOffset(Thread.class, "interrupted");
    private static final long ID = UNSAFE.objectFieldOffset(Thread.class, "tid");
    private static final long HANDLER = UNSAFE.objectFieldOffset(Thread.class, "uncaughtExceptionHandler");

    /** In a row: then it does not wait for others that can go on. */
    private static final int SPINS_IN_JDK = 10_000;

    private static LogicalThread quietStart;

    private Threads() {
    }

    static LogicalThread find(Thread thread) {
        return thread == null ? null : Scheduler.run.table.get(thread);
    }

    /** Null also where the calling thread is not of the run. */
    private static LogicalThread find(LogicalThread me, Thread thread) {
        return me == null ? null : find(thread);
    }

    // ------------------------------------------------------------------------------------------------ begin and end

    /** @param by the thread that starts it, or null */
    static LogicalThread register(Thread thread, LogicalThread by) {
        Run r = Scheduler.run;
        LogicalThread child = new LogicalThread(thread, r.threads.size());
        if (by != null) {
            by.tick();
            child.known = by.publish();
            child.hardKnown = by.publishHard();
            child.hardOfThreads = by.hardOfThreads.with(by.id, by.publishedInterval());
            child.startedAt = Scheduler.site & ~Scheduler.IN_CONTAINERS;
            child.startedBy = by.name();
            Scheduler.alone = false;
        } else {
            // The worker has made it, and not the run.
            UNSAFE.putLong(thread, ID, Pins.nextThreadId());
        }
        if (child.id >= Epoch.MOST_THREADS - 1) {
            Scheduler.cut("more than " + (Epoch.MOST_THREADS - 2) + " threads");
        }
        child.site = child.startedAt;
        child.interrupted = UNSAFE.getBooleanVolatile(thread, INTERRUPTED);
        UNSAFE.putBooleanVolatile(thread, INTERRUPTED, false);
        r.threads.add(child);
        r.table.add(child);
        if (!thread.isDaemon()) {
            r.aliveNoDaemons++;
        }
        return child;
    }

    static void startForReal(Thread thread) {
        thread.start();
    }

    /** Thread.start begins. */
    public static void starting(Thread thread) {
        LogicalThread me = Scheduler.seen();
        if (me == null || find(thread) != null || !Managed.is(thread)) {
            return;
        }
        Scheduler.dieIfDoomed(me);
        if (thread.isAlive() || !Names.isMade(thread)) {
            return;
        }
        me.quiet++;
        try {
            LogicalThread child = register(thread, me);
            child.state = State.READY;
            Scheduler.run.ready.add(child);
            Scheduler.run.mix(child.id);
            Scheduler.run.steps.add(me, "starts", child.name(), child.startedAt);
            if (child.isVirtual) {
                quietStart = me;
                me.quiet++;
            }
        } finally {
            me.quiet--;
        }
    }

    /** Thread.start comes back. */
    public static void started() {
        LogicalThread me = Scheduler.me();
        if (me != null && quietStart == me) {
            quietStart = null;
            me.quiet--;
        }
        if (me != null) {
            Scheduler.point(me);
        }
    }

    /** The first thing that a thread does. Other calls of the same method are let pass. */
    public static void begins(Object self) {
        if (!(self instanceof Thread) || self != Thread.currentThread()) {
            return;
        }
        LogicalThread me = Scheduler.run.table.find((Thread) self);
        if (me == null || me.begun) {
            return;
        }
        me.begun = true;
        me.await();
        if (me.doomed) {
            throw new Death();
        }
        me.state = State.READY;
        me.quiet++;
        Activation.begins(me);
        me.quiet--;
    }

    /** The last thing that it does. */
    public static void ends(Thread thread) {
        LogicalThread me = Scheduler.me();
        if (me == null || me.thread != thread || me.state == State.ENDED) {
            return;
        }
        Run r = Scheduler.run;
        if (r.unwinding || me.doomed) {
            me.state = State.ENDED;
            Unwinding.isDone(me);
            return;
        }
        if (r.over) {
            Scheduler.sleepForGood(me);
        }
        me.quiet++;
        Optimistic.ends(me);
        Scheduler.run.heldLocks.ends(me);
        Activation.ends(me);
        me.tick();
        me.publishHard();
        me.state = State.ENDED;
        if (!thread.isDaemon()) {
            r.aliveNoDaemons--;
        }
        if (me.id == 0) {
            r.firstEnded = true;
        }
        if (me.joiners > 0) {
            for (int i = 0; i < r.threads.size(); i++) {
                LogicalThread other = r.threads.get(i);
                if (other.state == State.JOINING && other.waitsFor == me) {
                    Scheduler.makeReady(other);
                }
            }
        }
        if (!me.isVirtual) {
            Monitors.ends(me);
        }
        Scheduler.leave(me);
    }

    /** @return whether nothing more is to be done about it */
    public static boolean died(Thread thread, Throwable thrown) {
        LogicalThread me = Scheduler.me();
        if (thrown instanceof Death || me != null && me.doomed) {
            return true;
        }
        if (me != null && me.thread == thread && UNSAFE.getReference(thread, HANDLER) == null
                && Thread.getDefaultUncaughtExceptionHandler() == null) {
            ThreadGroup group = thread.getThreadGroup();
            if (group == null || group.getClass() == ThreadGroup.class) {
                Deaths.of(me, thrown);
            }
        }
        return false;
    }

    // ------------------------------------------------------------------------------------------------ waiting for others

    /** @return false where it is no thread of the run: then the JDK's own has to do it */
    public static boolean join(Thread thread, long millis) throws InterruptedException {
        LogicalThread me = Scheduler.me();
        LogicalThread other = find(me, thread);
        if (other == null || millis < 0) {
            return false;
        }
        Scheduler.point(me);
        throwIfInterrupted(me);
        if (other.state != State.ENDED) {
            other.joiners++;
            Scheduler.block(me, State.JOINING, other, millis == 0 ? -1 : millis);
            other.joiners--;
        }
        throwIfInterrupted(me);
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
        LogicalThread other = find(me, thread);
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
        LogicalThread other = find(me, thread);
        if (other == null) {
            return 0;
        }
        Scheduler.point(me);
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
        LogicalThread other = find(me, thread);
        if (other == null) {
            return null;
        }
        Scheduler.point(me);
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

    // ------------------------------------------------------------------------------------------------ sleep, yield

    public static void sleep(long millis) throws InterruptedException {
        LogicalThread me = Scheduler.me();
        if (me == null || millis < 0) {
            Thread.sleep(millis);
            return;
        }
        throwIfInterrupted(me);
        Scheduler.block(me, State.SLEEPING, null, millis);
        throwIfInterrupted(me);
    }

    public static void sleep(long millis, int nanos) throws InterruptedException {
        if (Scheduler.me() == null || millis < 0 || nanos < 0 || nanos > 999_999) {
            Thread.sleep(millis, nanos);
            return;
        }
        sleep(nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis);
    }

    public static void sleep(Duration duration) throws InterruptedException {
        sleep(Math.max(0, Time.ticks(duration)));
    }

    public static void yield() {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            Thread.yield();
        } else {
            goRound(me);
        }
    }

    public static void onSpinWait() {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            Thread.onSpinWait();
        } else {
            goRound(me);
        }
    }

    private static void goRound(LogicalThread me) {
        me.waitsByGoingRound = true;
        Scheduler.letTimePass(me);
        me.waitsByGoingRound = false;
    }

    /** The JDK yields, or spins for a while before it parks, inside one of its calls. */
    public static void spinsInJdk() {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            return;
        }
        if (++me.spinsInJdk < SPINS_IN_JDK) {
            Scheduler.letOthersGoFirst(me);
        } else {
            Scheduler.letTimePass(me);
        }
    }

    // ------------------------------------------------------------------------------------------------ interrupts

    /** @return false where it is no thread of the run */
    public static boolean interrupt(Thread thread) {
        LogicalThread me = Scheduler.me();
        LogicalThread other = find(me, thread);
        if (other == null) {
            return false;
        }
        Scheduler.point(me);
        other.interrupted = true;
        other.interruptClock = other.interruptClock.join(me.publish());
        other.hardInterrupt = other.hardInterrupt.join(me.publishHard());
        switch (other.state) {
            case PARKED, SLEEPING, JOINING -> Scheduler.makeReady(other);
            case WORKING -> {
                if (other.due != null && other.due.rank != Due.SETTLE && other.due.rank != Due.TURN) {
                    Scheduler.makeReady(other);
                }
            }
            case WAITING -> Monitors.timeOut(other);
            default -> { }
        }
        return true;
    }

    /** 0 where the calling thread is not of the run, else 1 for false and 2 for true. */
    public static int interrupted() {
        LogicalThread me = Scheduler.me();
        return me == null ? 0 : clearInterrupt(me) ? 2 : 1;
    }

    /** 0 where it is no thread of the run, else 1 for false and 2 for true. */
    public static int isInterrupted(Thread thread) {
        LogicalThread me = Scheduler.me();
        LogicalThread other = find(me, thread);
        if (other == null) {
            return 0;
        }
        if (other.interrupted) {
            me.acquire(other.interruptClock, other.hardInterrupt);
            return 2;
        }
        Loops.polls(me);
        return 1;
    }

    static boolean clearInterrupt(LogicalThread me) {
        if (!me.interrupted) {
            Loops.polls(me);
            return false;
        }
        me.interrupted = false;
        me.acquire(me.interruptClock, me.hardInterrupt);
        return true;
    }

    static void throwIfInterrupted(LogicalThread me) throws InterruptedException {
        if (me.interrupted) {
            clearInterrupt(me);
            throw new InterruptedException();
        }
    }
}
