package zorgian.lab.trace;

import java.util.Arrays;

/** How far each strand is known to have come, by the strand's index. Not thread-safe: belongs to one strand, or is guarded by its variable, or is never changed. */
final class VectorClock {

    private int[] at;

    VectorClock() {
        this(new int[8]);
    }

    private VectorClock(int[] at) {
        this.at = at;
    }

    int get(int strand) {
        return strand < at.length ? at[strand] : 0;
    }

    /** Raises one strand's entry; a lower value changes nothing. */
    void raise(int strand, int clock) {
        if (strand >= at.length) {
            at = Arrays.copyOf(at, Math.max(strand + 1, 2 * at.length));
        }
        at[strand] = Math.max(at[strand], clock);
    }

    /** Becomes the least clock that is not before itself and not before the other; says whether that changed anything. */
    boolean join(VectorClock other) {
        int[] theirs = other.at;
        boolean changed = false;
        if (theirs.length > at.length) {
            at = Arrays.copyOf(at, theirs.length);
        }
        for (int i = 0; i < theirs.length; i++) {
            if (theirs[i] > at[i]) {
                at[i] = theirs[i];
                changed = true;
            }
        }
        return changed;
    }

    VectorClock copy() {
        return new VectorClock(at.clone());
    }
}
