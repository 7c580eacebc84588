package zorgian.lab.runtime;

import zorgian.lab.runtime.LogicalThread.State;

/**
 * Calls that may wait for the network, or for a process. Whoever makes one gives the baton away, and nobody has it until all that are in
 * such calls have come back or wait; then the porter gives it to whoever is next. So what one thread writes and another reads comes in the
 * same order in every run, although sockets are real.
 */
public final class Network {

    private Network() {
    }

    /** The calling thread begins such a call. */
    public static void leaves() {
        leaves(false);
    }

    /** The calling thread begins to wait for a process of the operating system. */
    public static void awaitsProcess() {
        leaves(true);
    }

    private static void leaves(boolean awaitsProcess) {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            LogicalThread there = Scheduler.run.table.find(Thread.currentThread());
            if (there != null && there.state == State.OUTSIDE) {
                there.outsideDepth++;
            }
            return;
        }
        if (me.quiet != 0) {
            return;
        }
        Unwinding.dieIfDoomed(me);
        me.state = State.OUTSIDE;
        me.outsideDepth = 1;
        Run r = Scheduler.run;
        me.awaitsProcess = awaitsProcess;
        r.outside.leaves(me);
        me.site = Scheduler.site;
        Scheduler.current = null;
        Porter.letOthersGoOn(r);
    }

    /** The call is over, one way or the other: the thread waits for its turn. */
    public static void returns() {
        Run r = Scheduler.run;
        LogicalThread me = r.table.find(Thread.currentThread());
        if (me == null || me.state != State.OUTSIDE || --me.outsideDepth > 0) {
            return;
        }
        r.outside.returns(me);
        me.await();
        if (me.doomed) {
            throw new Death();
        }
        me.state = State.READY;
    }
}
