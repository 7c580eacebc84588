package zorgian.lab.runtime;

import java.util.ArrayList;

/**
 * Reads between StampedLock.tryOptimisticRead and validate. Nothing is said of them before they are validated, and nothing at all if what
 * was read is thrown away then; those that nobody ever validates are reads like any other.
 */
public final class Optimistic {

    private static final int MOST = 64;

    private Optimistic() {
    }

    public static void begins() {
        LogicalThread me = Scheduler.seen();
        if (me != null) {
            ends(me);
            me.optimistic = true;
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
            me.unvalidated.clear();
        }
    }

    /** What the thread has read since is used without having been validated. */
    static void ends(LogicalThread me) {
        me.optimistic = false;
        me.pendingReports = null;
        for (int i = 0; i < me.unvalidated.size(); i++) {
            me.unvalidated.get(i).count(me);
        }
        me.unvalidated.clear();
    }

    static void pend(LogicalThread me, Runnable report) {
        if (me.pendingReports == null) {
            me.pendingReports = new ArrayList<>();
        }
        if (me.pendingReports.size() < MOST) {
            me.pendingReports.add(report);
        }
    }

    static void reads(LogicalThread me, Cell cell, Page page, int index, int site, Variable variable) {
        if (me.unvalidated.size() < MOST) {
            me.unvalidated.add(new Look(cell, page, index, site, variable));
        }
    }

    /**
     * A read that nobody has validated yet.
     *
     * @param cell of the variable, or null
     * @param page with the element that it is otherwise
     */
    record Look(Cell cell, Page page, int index, int site, Variable variable) {

        private void count(LogicalThread me) {
            if (cell != null) {
                cell.read(me, site, variable);
            } else {
                page.read(me, index, site, variable);
            }
        }
    }
}
