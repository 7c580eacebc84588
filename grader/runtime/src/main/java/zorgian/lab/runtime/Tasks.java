package zorgian.lab.runtime;

/** Where pools begin to work at a task. */
public final class Tasks {

    private Tasks() {
    }

    public static void begins() {
        LogicalThread me = Scheduler.seen();
        if (me != null) {
            me.quiet++;
            Activation.begins(me);
            me.quiet--;
        }
    }
}
