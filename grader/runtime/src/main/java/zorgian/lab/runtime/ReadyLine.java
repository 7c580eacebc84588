package zorgian.lab.runtime;

/** The threads that could go on, in the order in which they came to be able to. A ring. */
final class ReadyLine {

    private LogicalThread[] ring = new LogicalThread[64];
    private int first;
    private int size;

    int size() {
        return size;
    }

    LogicalThread get(int i) {
        return ring[first + i & ring.length - 1];
    }

    void add(LogicalThread thread) {
        if (size == ring.length) {
            LogicalThread[] larger = new LogicalThread[2 * size];
            for (int i = 0; i < size; i++) {
                larger[i] = get(i);
            }
            ring = larger;
            first = 0;
        }
        ring[first + size++ & ring.length - 1] = thread;
    }

    LogicalThread remove(int i) {
        LogicalThread removed = get(i);
        if (i == 0) {
            ring[first] = null;
            first = first + 1 & ring.length - 1;
        } else {
            for (int j = i; j < size - 1; j++) {
                ring[first + j & ring.length - 1] = get(j + 1);
            }
            ring[first + size - 1 & ring.length - 1] = null;
        }
        size--;
        return removed;
    }
}
