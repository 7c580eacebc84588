package zorgian.lab.runtime;

/** Decides at each {@link Decision} of a run. Guarded by the baton. */
abstract class Policy {

    /** After so many changes of threads each lets threads go on: millions of steps show nothing that their beginning does not. */
    static final int MOST_CHANGES = 20_000;

    /** Whether it is first-in-line, which takes choice 0 always, and need not be asked. */
    boolean isFirst() {
        return false;
    }

    /** Whether it is asked at accesses to plain data too, and inside the JDK's own code. */
    boolean isFine() {
        return false;
    }

    /** Whether all that is due at the same tick is released at once, so that it can meet; else one thing after the other is. */
    boolean releasesTogether() {
        return true;
    }

    /** Whether what is due at the same tick goes in reverse order. */
    boolean reverses() {
        return false;
    }

    /** Whether waits may end for no reason. */
    boolean isSpurious() {
        return false;
    }

    /** Whether things that are due may be due early, and pools' threads late: only in programs of which nobody counts the ticks. */
    boolean bendsTime() {
        return false;
    }

    /** The higher goes first, of a policy that orders threads, or their next steps, by it. */
    int priority(LogicalThread thread) {
        return 0;
    }

    /**
     * Decides. Links nothing and uses nothing of the JDK: the runtime may be inside of it.
     *
     * @param me the thread that has the baton
     * @param options 2 or more
     * @return from 0 to one less than the options
     */
    abstract int choose(Decision kind, LogicalThread me, int options);
}
