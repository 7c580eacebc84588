package zorgian.lab.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import zorgian.lab.runtime.LogicalThread.State;

/**
 * One thread at a time: {@link #current} has the baton and goes on, all others wait for it, and who gets it next is decided at scheduling
 * points, in {@link Turns}, by nothing but the program, the policy and the lab clock. All state is guarded by the baton. Threads that no
 * thread of the run has started are not managed, and pass through everything untouched.
 */
public final class Scheduler {

    /** Set in {@link #site} while a student's code has called into java.util: what containers do then, they do for the student. */
    public static final int IN_CONTAINERS = 1 << 30;

    /** How long whoever waits for the network is given, in ms of real time, when nobody else can go on. */
    private static final long OUTSIDE_MILLIS = 1_000;

    /** The thread that has the baton. */
    static LogicalThread current;
    /** Where the thread that has the baton was last seen in a student's code. */
    public static int site;
    /** The run that goes on, or the last one. */
    static Run run = new Run(Run.Until.FIRST_ENDS, Schedule.FIRST);
    /** While no second thread was ever started, nothing can meet. */
    static boolean alone = true;

    private Scheduler() {
    }

    /** Has what is needed loaded before the classes that call it are rewritten. */
    static void load() {
        Class<?>[] needed = {
            Threads.class, Joins.class, Interrupts.class, Managed.class, Parking.class, Monitors.class, Monitor.class, Memory.class,
            Containers.class, ContainerArrays.class, Atomics.class, Loops.class, Locks.class, HeldLocks.class, LocksByInterval.class,
            Meetings.class, Calls.class, Points.class, Choices.class, Decision.class, Policy.class, FirstInLine.class, Steered.class,
            RandomWalk.class, PartialOrderSampling.class, PriorityChanges.class, SpuriousWakeUps.class, Departures.class, Chance.class,
            Schedule.class, Signals.class, Inner.class, Time.class, Pins.class, Tasks.class, ClassInit.class, Optimistic.class,
            Fences.class, Cell.class, SyncCell.class, Readers.class, Shadow.class, Shadows.class, ClassInfo.class, ClassInfos.class,
            ArrayShadow.class, Page.class, Bases.class, Unwinding.class, Death.class, StackTraces.class, Turns.class, LogicalThread.class,
            LogicalThread.State.class, VectorClock.class, Released.class, Due.class, LabClock.class, NaturalOrder.class,
            FutureTask.class, CompletableFuture.class};
        for (Class<?> each : needed) {
            try {
                Class.forName(each.getName());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The calling thread, if it is of the run and is looked at; else null. */
    static LogicalThread me() {
        LogicalThread me = current;
        return me != null && me.thread == Thread.currentThread() ? me : null;
    }

    /** The same; null also where what it does is not looked at. */
    static LogicalThread seen() {
        LogicalThread me = current;
        return me != null && me.quiet == 0 && me.thread == Thread.currentThread() ? me : null;
    }

    /**
     * The same for what orders threads; null also while there is nobody to be ordered with. What is done until then comes before all that
     * others do.
     */
    static LogicalThread ordering() {
        if (alone) {
            Loops.work += Loops.WEIGHT_OF_ATOMIC;
            return null;
        }
        return seen();
    }

    // ------------------------------------------------------------------------------------------------ the baton

    /** Another thread goes first, if one can. */
    static void letOthersGoFirst(LogicalThread me) {
        Unwinding.dieIfDoomed(me);
        if (me.quiet != 0 || run.ready.size() == 0) {
            return;
        }
        run.ready.add(me);
        goOn(me);
    }

    /** All others go first that can go on at this tick, also those whose time comes only now. */
    static void letEverybodyGoFirst(LogicalThread me) {
        if (me.quiet == 0) {
            block(me, State.WORKING, "", 0, Due.TURN, "");
        }
    }

    /** The thread goes round without getting anywhere: all others go first, and time may pass. */
    static void letTimePass(LogicalThread me) {
        Unwinding.dieIfDoomed(me);
        if (me.quiet != 0) {
            return;
        }
        me.lazy = true;
        run.loopSite = site & ~IN_CONTAINERS;
        run.ready.add(me);
        goOn(me);
        me.lazy = false;
    }

    /** Waits until it is made ready. @return whether time was up before */
    static boolean block(LogicalThread me, State state, Object waitsFor, long ticks, int rank, String label) {
        Unwinding.dieIfDoomed(me);
        me.state = state;
        me.waitsFor = waitsFor;
        me.timedOut = false;
        me.due = ticks < 0 ? null : run.clock.add(me, ticks, rank, label);
        me.spinsSince = 0;
        me.spinsInJdk = 0;
        me.polls = 0;
        me.clockReads = 0;
        goOn(me);
        me.waitsFor = null;
        me.due = null;
        return me.timedOut;
    }

    /** A wait of any kind, timed or not, in ticks; less than 0 is for ever. */
    static boolean block(LogicalThread me, State state, Object waitsFor, long ticks) {
        return block(me, state, waitsFor, ticks, Due.TIMEOUT, ticks < 0 ? "" : me.name());
    }

    /** What it waited for has come. */
    static void makeReady(LogicalThread thread) {
        thread.state = State.READY;
        if (thread.due != null) {
            thread.due.over = true;
            thread.due = null;
        }
        run.ready.add(thread);
        run.lazyTurns = 0;
        run.spins = 0;
    }

    /** Somebody else goes on, or the thread itself if its turn has come at once. */
    private static void goOn(LogicalThread me) {
        Run r = run;
        LogicalThread next = Turns.next(r);
        if (next == me) {
            return;
        }
        if (next == null && !r.over && r.outside.isAnybodyThere()) {
            me.site = site;
            current = null;
            Porter.letOthersGoOn(r);
        } else if (next == null) {
            finish(r, Run.Ending.STUCK, "");
            Unwinding.sleepForGood(me);
        } else {
            hand(me, next);
        }
        waitForBaton(me);
    }

    private static void hand(LogicalThread me, LogicalThread next) {
        run.switches++;
        run.mix(next.id);
        me.site = site;
        site = next.site;
        current = next;
        next.wake();
    }

    private static void waitForBaton(LogicalThread me) {
        me.await();
        if (me.doomed) {
            Unwinding.die(me);
        }
    }

    /** The thread has ended and gives the baton away for good. */
    static void leave(LogicalThread me) {
        Run r = run;
        LogicalThread next = Turns.next(r);
        if (next != null) {
            hand(me, next);
        } else if (!r.over && r.outside.isAnybodyThere()) {
            current = null;
            Porter.letOthersGoOn(r);
        } else {
            finish(r, Run.Ending.STUCK, "");
        }
    }

    /** Nobody has the baton, and all that are in calls which the runtime cannot see into wait there: who can go on gets it. */
    static void goOnWithoutAnybody(Run r) {
        LogicalThread next = Turns.next(r);
        while (next == null && !r.over && r.outside.isAnybodyThere()) {
            r.outside.awaitQuiet();
            r.outside.letsTimePass = true;
            next = Turns.next(r);
            r.outside.letsTimePass = false;
            if (next == null && !r.over && !r.outside.await(OUTSIDE_MILLIS) && !r.outside.isProcessAwaited()) {
                break;
            }
        }
        if (next == null) {
            finish(r, Run.Ending.STUCK, "");
        } else {
            r.switches++;
            r.mix(next.id);
            site = next.site;
            current = next;
            next.wake();
        }
    }

    // ------------------------------------------------------------------------------------------------ begin and end of a run

    /**
     * Runs a program to its end. Called by the worker, which must not be a thread of a run.
     *
     * @param first not started yet
     * @param schedule its name, see {@link Schedule}
     * @param watch looks now and then, in ms of real time, whether the run still gets on; may end it
     */
    public static Run run(Thread first, Run.Until until, String schedule, Watchdog watch) {
        Run r = new Run(until, schedule);
        run = r;
        alone = true;
        site = 0;
        Pins.reset();
        LogicalThread main = Threads.register(first, null);
        main.isScenarios = until == Run.Until.FIRST_ENDS;
        main.state = State.READY;
        current = main;
        main.wake();
        Threads.startForReal(first);
        watch.until(r);
        current = null;
        return r;
    }

    /**
     * The run is over, if it was not before; as soon as it is, the worker may begin the next one, so that nothing after it may ask for
     * {@link #run}.
     */
    static void finish(Run r, Run.Ending ending, String because) {
        synchronized (r) {
            if (!r.over) {
                r.ending = ending;
                r.because = because;
                r.over = true;
                r.notifyAll();
            }
        }
    }

    /**
     * Ends what a run has left, one thread after the other, up to the first that cannot be ended: it costs the worker. @return whether
     * nothing is left
     */
    public static boolean unwind(Run r) {
        return Unwinding.all(r);
    }

    /** The program asks for its end. */
    public static void exit(int code) {
        LogicalThread me = me();
        if (me == null) {
            return;
        }
        run.exitCode = code;
        finish(run, Run.Ending.EXITED, "");
        Unwinding.sleepForGood(me);
    }

    /** The same by Runtime.exit and halt. */
    public static void exit(Object runtime, int code) {
        exit(code);
    }

    /** The JDK calls a method of the program's. */
    public static void calledBack() {
        LogicalThread me = me();
        if (me != null) {
            me.pushSite(site);
            if (me.late > 0) {
                Tasks.isLate(me);
            }
        }
    }

    /** The method goes back to it: what the JDK does next it does where the program was before. */
    public static void goesBack() {
        LogicalThread me = me();
        if (me != null) {
            site = me.popSite();
        }
    }

    /** What the trace could not see to its end accuses nobody, and meets nothing. */
    static void cut(String why) {
        if (run.cut.isEmpty()) {
            run.cut = why;
            run.recording = false;
        }
    }
}
