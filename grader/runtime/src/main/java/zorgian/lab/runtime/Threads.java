package zorgian.lab.runtime;

import java.time.Duration;
import jdk.internal.misc.Unsafe;
import zorgian.lab.runtime.LogicalThread.State;

/** Begin and end of threads, and sleeps: what rewritten code calls in the place of, or before, the JDK's own. */
public final class Threads {

    private static final String SLEEP_INTERRUPTED = "sleep interrupted";
    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    private static final long INTERRUPTED = UNSAFE.objectFieldOffset(Thread.class, "interrupted");
    private static final long ID = UNSAFE.objectFieldOffset(Thread.class, "tid");
    private static final long HANDLER = UNSAFE.objectFieldOffset(Thread.class, "uncaughtExceptionHandler");

    /** In a row: then it does not wait for others that can go on. */
    private static final int SPINS_IN_JDK = 10_000;

    /** Of one run of a scenario. */
    private static final int MOST_ALIVE = 2_000;
    private static final int MOST_STARTED = 20_000;

    private static LogicalThread quietStart;

    private Threads() {
    }

    static LogicalThread find(Thread thread) {
        return thread == null ? null : Scheduler.run.table.get(thread);
    }

    /** Null also where the calling thread is not of the run. */
    static LogicalThread find(LogicalThread me, Thread thread) {
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
        r.alive++;
        r.progress++;
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
        Unwinding.dieIfDoomed(me);
        if (thread.isAlive() || !Names.isMade(thread)) {
            return;
        }
        endIfThereAreTooMany(me);
        me.quiet++;
        try {
            LogicalThread child = register(thread, me);
            child.state = State.READY;
            Scheduler.run.ready.add(child);
            Scheduler.run.mix(child.id);
            Scheduler.run.steps.add(me, Steps.STARTS, child.name(), child.startedAt);
            if (child.isVirtual) {
                quietStart = me;
                me.quiet++;
            }
        } finally {
            me.quiet--;
        }
    }

    /** A scenario is over that makes threads without end: nobody needs so many, and the machine has to bear them. */
    private static void endIfThereAreTooMany(LogicalThread me) {
        Run r = Scheduler.run;
        String why = r.alive >= MOST_ALIVE ? MOST_ALIVE + " threads were there at once"
                : r.threads.size() >= MOST_STARTED ? MOST_STARTED + " threads were started" : "";
        if (!why.isEmpty() && r.until == Run.Until.FIRST_ENDS) {
            Scheduler.finish(r, Run.Ending.SPINNING, why);
            Unwinding.sleepForGood(me);
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
            Points.point(me, null, true);
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
        try {
            othersMayGoFirst(me);
        } catch (Death e) {
            // It ends now.
        }
        if (r.unwinding || me.doomed) {
            me.state = State.ENDED;
            Unwinding.isDone();
            return;
        }
        me.quiet++;
        Optimistic.ends(me);
        Scheduler.run.heldLocks.ends(me);
        Activation.ends(me);
        me.tick();
        me.publishHard();
        me.state = State.ENDED;
        r.alive--;
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

    /** Between its last step and its end: others may wait for the end, or ask about it. */
    private static void othersMayGoFirst(LogicalThread me) {
        if (me.doomed) {
            return;
        }
        Points.point(me, me, true);
        if (Scheduler.run.over) {
            Unwinding.sleepForGood(me);
        }
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

    // ------------------------------------------------------------------------------------------------ sleep, yield

    public static void sleep(long millis) throws InterruptedException {
        LogicalThread me = Scheduler.me();
        if (me == null || millis < 0) {
            Thread.sleep(millis);
            return;
        }
        Interrupts.throwIfInterrupted(me, SLEEP_INTERRUPTED);
        Scheduler.block(me, State.SLEEPING, null, millis);
        Interrupts.throwIfInterrupted(me, SLEEP_INTERRUPTED);
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

    /** The program itself waits by going round and round. */
    static void goRound(LogicalThread me) {
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
}
