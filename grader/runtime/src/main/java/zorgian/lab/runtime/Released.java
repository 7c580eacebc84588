package zorgian.lab.runtime;

/**
 * What comes before whatever is next acquired from a variable or a monitor: a clock, and after it the last interval of the thread that
 * released last, which is put into the clock only when another thread wants to know. Guarded by the baton.
 */
final class Released {

    private VectorClock clock = VectorClock.NONE;
    private int by = -1;
    private int upTo;

    /** Whether this thread knows all of it, because it released last. */
    boolean isKnownTo(LogicalThread me) {
        return by == me.id;
    }

    VectorClock clock() {
        if (by >= 0) {
            clock = clock.with(by, upTo);
            by = -1;
        }
        return clock;
    }

    /**
     * The thread, which knows all that was released before, releases what it knows. @param knows its clock; it has just ended an interval
     */
    void replace(LogicalThread me, VectorClock knows) {
        clock = knows;
        by = me.id;
        upTo = me.publishedInterval();
    }

    /** The thread releases what it knows, too. @param publishes its clock, its own last interval among it */
    void add(VectorClock publishes) {
        clock = clock().join(publishes);
    }
}
