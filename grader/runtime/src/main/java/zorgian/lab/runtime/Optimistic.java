package zorgian.lab.runtime;

import java.util.ArrayList;

/** Reads between StampedLock.tryOptimisticRead and validate, of which nothing is said before they are validated, and nothing at all if they are not. */
public final class Optimistic {

    private static final int MOST = 64;

    private Optimistic() {
    }

    public static void begins() {
        LogicalThread me = Scheduler.seen();
        if (me != null) {
            me.optimistic = true;
            me.pendingReports = null;
        }
    }

    public static void validates() {
        LogicalThread me = Scheduler.seen();
        if (me != null) {
            me.optimistic = false;
        }
    }

    public static void validated(boolean good) {
        LogicalThread me = Scheduler.seen();
        if (me != null) {
            if (good && me.pendingReports != null) {
                me.pendingReports.forEach(Runnable::run);
            }
            me.pendingReports = null;
        }
    }

    static void pend(LogicalThread me, Runnable report) {
        if (me.pendingReports == null) {
            me.pendingReports = new ArrayList<>();
        }
        if (me.pendingReports.size() < MOST) {
            me.pendingReports.add(report);
        }
    }
}
