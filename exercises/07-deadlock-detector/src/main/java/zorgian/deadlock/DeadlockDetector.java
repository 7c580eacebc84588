package zorgian.deadlock;

import java.util.Optional;

/**
 * Reads off a snapshot whether researchers wait for each other in a ring. Remembers nothing from one call to the next, and
 * several may call it at once.
 */
public final class DeadlockDetector {

    /**
     * Finds a deadlock.
     *
     * @param snapshot who holds and who waits for what
     * @return the researchers of a cycle, those who only wait behind it left out; any of the cycles if there are several;
     *     empty if there is none
     * @throws NullPointerException if the snapshot is null
     */
    public Optional<Cycle> findCycle(Snapshot snapshot) {
        // TODO 3: find researchers who wait for each other in a ring.
        throw new UnsupportedOperationException("TODO 3");
    }
}
