package zorgian.lab.runtime;

/**
 * Something that a thread waits for on the lab clock. Among things due at the same tick the order is by rank, then by label, then by
 * arrival.
 */
final class Due {

    static final int WORK = 0;
    static final int TIMEOUT = 1;
    /** A policy lets all others go first. */
    static final int TURN = 2;
    static final int PAUSE = 3;
    static final int SETTLE = 4;

    final LogicalThread thread;
    final long at;
    final int rank;
    final String label;
    final long number;
    boolean over;

    Due(LogicalThread thread, long at, int rank, String label, long number) {
        this.thread = thread;
        this.at = at;
        this.rank = rank;
        this.label = label;
        this.number = number;
    }

    /** @param reversed whether things of one rank that are due at the same tick go in reverse order */
    boolean isBefore(Due other, boolean reversed) {
        if (at != other.at) {
            return at < other.at;
        }
        if (rank != other.rank) {
            return rank < other.rank;
        }
        int order = NaturalOrder.compare(label, other.label);
        order = order != 0 ? order : Long.compare(number, other.number);
        return reversed ? order > 0 : order < 0;
    }
}
