package zorgian.lab.runtime;

import zorgian.lab.runtime.LogicalThread.State;

/** Where pools begin to work at a task. Guarded by the baton. */
public final class Tasks {

    private Tasks() {
    }

    public static void begins() {
        LogicalThread me = Scheduler.seen();
        if (me == null) {
            return;
        }
        me.quiet++;
        Activation.begins(me);
        me.quiet--;
        Run r = Scheduler.run;
        int late = r.until == Run.Until.LAST_ENDS && !me.interrupted ? r.policy.lateness() : 0;
        if (late > 0) {
            Scheduler.block(me, State.SLEEPING, null, late);
        } else {
            Scheduler.point(me);
        }
    }
}
