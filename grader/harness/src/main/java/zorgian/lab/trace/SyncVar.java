package zorgian.lab.trace;

/**
 * Something that orders threads: what is known to one that releases it becomes known to those that acquire it afterwards. Keeps two orders: happens-before,
 * and the hard order, which leaves out what only the luck of the lock queue brought about and which every other schedule keeps too.
 */
public final class SyncVar {

    private final VectorClock happensBefore = new VectorClock();
    private final VectorClock hard = new VectorClock();
    private boolean released;

    synchronized void acquireInto(Strand strand) {
        if (released) {
            strand.learn(happensBefore, hard);
        }
    }

    synchronized void releaseFrom(Strand strand, boolean isHard) {
        released = true;
        strand.tell(happensBefore);
        if (isHard) {
            strand.tellHard(hard);
        }
    }
}
