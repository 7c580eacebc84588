package zorgian.lab.runtime;

import zorgian.lab.runtime.LogicalThread.State;

/** Calls that wait for the network. */
public final class Network {

    /** How long nothing must move, in ms of real time, before all that are outside are taken to wait. */
    private static final long STILL_MILLIS = 40;

    private Network() {
    }

    /** The calling thread is about to wait for the network: it gives the baton away. */
    public static void leaves() {
        LogicalThread me = Scheduler.me();
        if (me == null || me.state == State.OUTSIDE) {
            return;
        }
        Scheduler.dieIfDoomed(me);
        me.state = State.OUTSIDE;
        Scheduler.run.outside.leaves();
        Scheduler.goOutside(me);
    }

    /** It has come back, and waits for its turn. */
    public static void returns() {
        LogicalThread me = Scheduler.run.table.find(Thread.currentThread());
        if (me == null || me.state != State.OUTSIDE) {
            return;
        }
        Scheduler.run.outside.returns(me);
        me.await();
        if (me.doomed) {
            throw new Death();
        }
        me.state = State.READY;
    }

    static boolean await(Outside outside, Run r) {
        return outside.await(STILL_MILLIS);
    }
}
