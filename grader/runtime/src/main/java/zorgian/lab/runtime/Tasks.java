package zorgian.lab.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import zorgian.lab.runtime.LogicalThread.State;

/** Where pools begin to work at a task. Guarded by the baton. */
public final class Tasks {

    /** In ticks. */
    private static final int MOST_LATE = 100;

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
        boolean mayBeLate = r.until == Run.Until.LAST_ENDS && r.choices.policy.bendsTime();
        me.late = mayBeLate ? r.choices.choose(Decision.LATE, me, 1 + MOST_LATE) : 0;
        if (me.late == 0) {
            Points.finePoint(me);
        }
    }

    /** Whether it is what others wait for the end of a task with: between that end and what they see of it others can go on. */
    static boolean isFuture(Object object) {
        return object instanceof FutureTask || object instanceof CompletableFuture;
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
