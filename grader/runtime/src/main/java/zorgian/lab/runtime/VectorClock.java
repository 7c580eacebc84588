package zorgian.lab.runtime;

/**
 * How much of each thread is known: for each logical thread the number of the last of its intervals that happened before. Immutable, in
 * chunks that are shared between clocks, so that a clock of thousands of threads costs little more than what differs from the one it came
 * from.
 */
final class VectorClock {

    static final VectorClock NONE = new VectorClock(new int[0][]);

    private static final int BITS = 5;
    private static final int SIZE = 1 << BITS;
    private static final int[] EMPTY = new int[SIZE];

    private final int[][] chunks;

    private VectorClock(int[][] chunks) {
        this.chunks = chunks;
    }

    int get(int thread) {
        int chunk = thread >> BITS;
        return chunk < chunks.length ? chunks[chunk][thread & SIZE - 1] : 0;
    }

    VectorClock with(int thread, int interval) {
        int chunk = thread >> BITS;
        int[][] all = copy(chunks, Math.max(chunks.length, chunk + 1));
        int[] changed = all[chunk].clone();
        changed[thread & SIZE - 1] = interval;
        all[chunk] = changed;
        return new VectorClock(all);
    }

    /** What either knows; one of the two themselves where it knows all that the other does. */
    VectorClock join(VectorClock other) {
        if (other == this || other.chunks.length == 0) {
            return this;
        }
        if (chunks.length == 0) {
            return other;
        }
        int longer = Math.max(chunks.length, other.chunks.length);
        int[][] joined = null;
        boolean allOthers = chunks.length <= other.chunks.length;
        for (int i = 0; i < longer; i++) {
            int[] a = i < chunks.length ? chunks[i] : EMPTY;
            int[] b = i < other.chunks.length ? other.chunks[i] : EMPTY;
            int[] both = a == b ? a : join(a, b);
            allOthers &= both == b;
            if (both != a && joined == null) {
                joined = copy(chunks, longer);
            }
            if (joined != null) {
                joined[i] = both;
            }
        }
        return joined == null ? this : allOthers ? other : new VectorClock(joined);
    }

    /** What both know. */
    VectorClock meet(VectorClock other) {
        int shorter = Math.min(chunks.length, other.chunks.length);
        int[][] both = new int[shorter][];
        for (int i = 0; i < shorter; i++) {
            int[] a = chunks[i];
            int[] b = other.chunks[i];
            both[i] = a == b ? a : a.clone();
            for (int j = 0; j < SIZE && a != b; j++) {
                both[i][j] = Math.min(a[j], b[j]);
            }
        }
        return new VectorClock(both);
    }

    private static int[] join(int[] a, int[] b) {
        boolean aCovers = true;
        boolean bCovers = true;
        for (int i = 0; i < SIZE; i++) {
            aCovers &= a[i] >= b[i];
            bCovers &= b[i] >= a[i];
        }
        if (aCovers || bCovers) {
            return aCovers ? a : b;
        }
        int[] joined = a.clone();
        for (int i = 0; i < SIZE; i++) {
            if (b[i] > joined[i]) {
                joined[i] = b[i];
            }
        }
        return joined;
    }

    private static int[][] copy(int[][] chunks, int length) {
        int[][] copy = new int[length][];
        for (int i = 0; i < length; i++) {
            copy[i] = i < chunks.length ? chunks[i] : EMPTY;
        }
        return copy;
    }
}
