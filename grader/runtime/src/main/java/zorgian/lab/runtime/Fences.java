package zorgian.lab.runtime;

/**
 * Fences of VarHandle. What is read before an acquiring fence, as in a sequence lock, may be thrown away if what is read after it has changed; so reads that
 * such a fence follows in the same interval are no side of a race.
 */
public final class Fences {

    private Fences() {
    }

    /** VarHandle.acquireFence, loadLoadFence or fullFence. */
    public static void acquires() {
        LogicalThread me = Scheduler.seen();
        if (me != null) {
            me.fencedFrom = me.fencedFrom == 0 ? me.sinceRead : me.fencedFrom;
            me.fencedTo = me.interval;
            me.dirty = true;
            me.publish();
        }
    }

    static boolean covers(LogicalThread by, long access, boolean writes) {
        int interval = Epoch.interval(access);
        return !writes && by.fencedTo > 0 && interval <= by.fencedTo;
    }
}
