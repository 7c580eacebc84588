package zorgian.lab.runtime;

/** Where something is taken out of a queue. */
public final class Queues {

    private Queues() {
    }

    public static void takes() {
        LogicalThread me = Scheduler.seen();
        if (me != null) {
            Points.mayLetEverybodyGoFirst(me, Decision.AT_QUEUE);
        }
    }
}
