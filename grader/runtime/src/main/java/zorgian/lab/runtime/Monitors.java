package zorgian.lab.runtime;

import zorgian.lab.runtime.LogicalThread.State;

/** synchronized, wait and notify, emulated: who owns a monitor, and who waits for it, is known here and nowhere else. */
public final class Monitors {

    private Monitors() {
    }

    /** The monitor of an object that is used from now on. */
    private static Monitor of(Object object) {
        return Scheduler.run.shadows.monitor(object);
    }

    // ------------------------------------------------------------------------------------------------ synchronized, in a student's code

    public static void enter(Object object, int site) {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            return;
        }
        Scheduler.site = site;
        if (object == null) {
            throw new NullPointerException("synchronized on null");
        }
        if (me.quiet != 0) {
            enterInJdk(object);
            return;
        }
        Loops.work += Loops.WEIGHT_OF_MONITOR;
        Monitor monitor = of(object);
        if (monitor.owner == me) {
            monitor.count++;
            return;
        }
        Points.mayLetEverybodyGoFirst(me, Decision.AT_LOCK);
        Points.point(me, monitor, true);
        Held held = HeldLocks.asksForMonitor(me, monitor, site);
        acquire(me, monitor);
        monitor.count = 1;
        HeldLocks.got(me, held);
        Points.pointInLock(me, monitor.lock);
    }

    public static void exit(Object object) {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            return;
        }
        if (me.quiet != 0) {
            exitInJdk(object);
            return;
        }
        Monitor monitor = of(object);
        if (monitor.owner != me) {
            if (Scheduler.run.unwinding) {
                return;
            }
            throw new IllegalMonitorStateException("current thread is not owner");
        }
        if (--monitor.count == 0) {
            HeldLocks.gaveMonitor(me, monitor);
            release(me, monitor, false);
            Points.finePoint(me);
        }
    }

    // ------------------------------------------------------------------------------------------------ synchronized, in the JDK's own code

    public static void enterInJdk(Object object) {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            return;
        }
        Monitor monitor = of(object);
        if (monitor.owner == me) {
            monitor.count++;
            return;
        }
        boolean isSeen = me.quiet == 0;
        if (isSeen && (!me.held.isEmpty() || !me.takenByJdk.isEmpty())) {
            HeldLocks.wantsInJdk(me, monitor);
        }
        acquire(me, monitor);
        monitor.count = 1;
        if (isSeen) {
            monitor.takenAt = Scheduler.site & ~Scheduler.IN_CONTAINERS;
            me.takenByJdk.add(monitor);
        }
    }

    public static void exitInJdk(Object object) {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            return;
        }
        Monitor monitor = of(object);
        if (monitor.owner == me && --monitor.count == 0) {
            if (!me.takenByJdk.isEmpty()) {
                me.takenByJdk.remove(monitor);
            }
            release(me, monitor, true);
        }
    }

    // ------------------------------------------------------------------------------------------------ both

    private static void acquire(LogicalThread me, Monitor monitor) {
        while (monitor.owner != null) {
            monitor.entering.add(me);
            Scheduler.block(me, State.ENTERING, monitor, -1);
        }
        me.state = State.READY;
        monitor.owner = me;
        if (!monitor.released.isKnownTo(me)) {
            me.acquire(monitor.released.clock(), monitor.hard.clock());
        }
    }

    private static void release(LogicalThread me, Monitor monitor, boolean isHard) {
        monitor.owner = null;
        me.endInterval();
        monitor.released.replace(me, me.known);
        if (isHard) {
            monitor.hard.replace(me, me.hardKnown);
        }
        if (!monitor.entering.isEmpty()) {
            for (int i = 0; i < monitor.entering.size(); i++) {
                Scheduler.run.ready.add(monitor.entering.get(i));
            }
            monitor.entering.clear();
        }
    }

    /** It stood in line for the baton, and meanwhile somebody else has taken the monitor. */
    static void goBackToLine(LogicalThread thread) {
        ((Monitor) thread.waitsFor).entering.add(thread);
    }

    // ------------------------------------------------------------------------------------------------ wait and notify

    public static void await(Object object) throws InterruptedException {
        await(object, 0);
    }

    public static void await(Object object, long millis, int nanos) throws InterruptedException {
        if (Scheduler.me() == null || millis < 0 || nanos < 0 || nanos > 999_999) {
            object.wait(millis, nanos);
            return;
        }
        await(object, nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis);
    }

    public static void await(Object object, long millis) throws InterruptedException {
        LogicalThread me = Scheduler.me();
        if (me == null || millis < 0) {
            object.wait(millis);
            return;
        }
        Monitor monitor = owned(me, object);
        Interrupts.throwIfInterrupted(me);
        int count = monitor.count;
        Held held = me.quiet != 0 ? null : HeldLocks.waitsAtMonitor(me, monitor);
        release(me, monitor, held == null);
        if (me.quiet != 0 || !Points.wakesSpuriously(me)) {
            monitor.waiting.add(me);
            Scheduler.block(me, State.WAITING, monitor, millis == 0 ? -1 : millis);
        }
        acquire(me, monitor);
        monitor.count = count;
        if (held != null) {
            HeldLocks.got(me, HeldLocks.asks(me, held.lock, false, true, held.site));
        }
        Interrupts.throwIfInterrupted(me);
    }

    public static void notify(Object object) {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            object.notify();
            return;
        }
        Monitor monitor = owned(me, object);
        signals(me, monitor);
        int waiting = monitor.waiting.size();
        if (waiting > 0) {
            wake(me, monitor, waiting == 1 ? 0 : whom(me, waiting));
        }
    }

    private static int whom(LogicalThread me, int waiting) {
        Choices choices = Scheduler.run.choices;
        if (choices.policy.isFirst()) {
            choices.passes();
            return 0;
        }
        return choices.choose(Decision.NOTIFY, me, waiting);
    }

    public static void notifyAll(Object object) {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            object.notifyAll();
            return;
        }
        Monitor monitor = owned(me, object);
        signals(me, monitor);
        while (!monitor.waiting.isEmpty()) {
            wake(me, monitor, 0);
        }
    }

    /** The end of a thread is told to all that wait at the monitor of its Thread object, as the documentation of join has it. */
    static void ends(LogicalThread ended) {
        Shadow shadow = Scheduler.run.shadows.find(ended.thread);
        Monitor monitor = shadow == null ? null : shadow.monitor;
        while (monitor != null && !monitor.waiting.isEmpty()) {
            LogicalThread woken = monitor.waiting.remove(0);
            woken.knowsEndOf(ended);
            standInLine(woken, monitor);
        }
    }

    public static boolean holdsLock(Object object) {
        LogicalThread me = Scheduler.me();
        return me == null ? Thread.holdsLock(object) : of(object).owner == me;
    }

    private static Monitor owned(LogicalThread me, Object object) {
        Monitor monitor = of(object);
        if (monitor.owner != me) {
            Unwinding.dieIfDoomed(me);
            throw new IllegalMonitorStateException("current thread is not owner");
        }
        return monitor;
    }

    private static void signals(LogicalThread me, Monitor monitor) {
        if (monitor.lock != null && me.quiet == 0) {
            Signals.sends(me, monitor.lock);
        }
    }

    private static void wake(LogicalThread me, Monitor monitor, int which) {
        LogicalThread woken = monitor.waiting.remove(which);
        if (me.quiet == 0) {
            me.publish();
            Signals.receives(woken, me.publishHard());
        }
        standInLine(woken, monitor);
    }

    /** The wait of a thread in Object.wait is over without a notify. */
    static void timeOut(LogicalThread thread) {
        Monitor monitor = (Monitor) thread.waitsFor;
        monitor.waiting.remove(thread);
        standInLine(thread, monitor);
    }

    private static void standInLine(LogicalThread thread, Monitor monitor) {
        if (thread.due != null) {
            thread.due.over = true;
            thread.due = null;
        }
        thread.state = State.ENTERING;
        if (monitor.owner == null) {
            Scheduler.run.ready.add(thread);
        } else {
            monitor.entering.add(thread);
        }
        Scheduler.run.lazyTurns = 0;
        Scheduler.run.spins = 0;
    }
}
