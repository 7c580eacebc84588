package zorgian.lab.runtime;

/**
 * Fences of VarHandle. What is read before an acquiring fence, as in a sequence lock, may be thrown away if what is read after it has
 * changed; so reads that such a fence of the same thread has followed are not told as the earlier side of a race.
 */
public final class Fences {

    private Fences() {
    }

    /** VarHandle.acquireFence, loadLoadFence or fullFence. */
    public static void acquires() {
        LogicalThread me = Scheduler.seen();
        if (me != null) {
            me.fencedTo = me.interval;
            me.dirty = true;
            me.publish();
        }
    }

    /** Whether this earlier access of the thread is such a read. */
    static boolean covers(LogicalThread by, long access, boolean writes) {
        return !writes && Epoch.interval(access) <= by.fencedTo;
    }
}
