package zorgian.lab.runtime;

/**
 * Which locks of a student's a thread held in its last intervals, so that an access can be told with them after the event: taking and giving
 * back a lock begins a new interval. Guarded by the baton.
 */
final class LocksByInterval {

    private static final int MOST = 256;
    private static final LockInfo[] NONE = {};

    private final int[] since = new int[MOST];
    private final LockInfo[][] locks = new LockInfo[MOST][];
    private int changes;

    /** The thread has taken a lock or given one back. */
    void change(int interval, Sequence<Held> held) {
        int at = changes & MOST - 1;
        if (changes > 0 && since[changes - 1 & MOST - 1] == interval) {
            at = changes - 1 & MOST - 1;
        } else {
            changes++;
        }
        since[at] = interval;
        locks[at] = of(held);
    }

    private static LockInfo[] of(Sequence<Held> held) {
        int size = held.size();
        if (size < 2) {
            return size == 0 ? NONE : held.get(0).lock.alone;
        }
        LockInfo[] all = new LockInfo[size];
        for (int i = 0; i < size; i++) {
            all[i] = held.get(i).lock;
        }
        return all;
    }

    /** Those of an interval, in the order in which they were taken; null where that is too long ago. */
    LockInfo[] in(int interval) {
        for (int i = changes - 1; i >= Math.max(0, changes - MOST); i--) {
            if (since[i & MOST - 1] <= interval) {
                return locks[i & MOST - 1];
            }
        }
        return changes <= MOST ? NONE : null;
    }
}
