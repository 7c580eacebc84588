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
        me.late = r.until == Run.Until.LAST_ENDS ? r.policy.lateness() : 0;
        if (me.late == 0) {
            Scheduler.point(me);
        }
    }

    /** The task comes to where it may meet others. */
    static void isLate(LogicalThread me) {
        if (me.quiet != 0) {
            return;
        }
        int late = me.late;
        me.late = 0;
        if (!me.interrupted) {
            Scheduler.block(me, State.SLEEPING, null, late);
        }
    }
}
