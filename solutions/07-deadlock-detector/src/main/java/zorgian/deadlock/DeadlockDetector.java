package zorgian.deadlock;

// <solution>
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
// </solution>
import java.util.Optional;
// <solution>
import java.util.Set;
// </solution>

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
        // <solution>
        Objects.requireNonNull(snapshot, "There is no snapshot to look at");
        for (String start : snapshot.waitsFor().keySet()) {
            Set<String> met = new LinkedHashSet<>();
            String researcher = start;
            while (researcher != null && met.add(researcher)) {
                researcher = blockedBy(researcher, snapshot);
            }
            if (researcher != null) {
                List<String> path = new ArrayList<>(met);
                return Optional.of(new Cycle(path.subList(path.indexOf(researcher), path.size())));
            }
        }
        return Optional.empty();
        // <skeleton>
        // // TODO 3: find researchers who wait for each other in a ring.
        // throw new UnsupportedOperationException("TODO 3");
        // </solution>
    }
    // <solution>

    /** Who holds what this researcher waits for; null if the researcher does not wait, or nobody holds it. */
    private static String blockedBy(String researcher, Snapshot snapshot) {
        String wanted = snapshot.waitsFor().get(researcher);
        return wanted == null ? null : snapshot.heldBy().get(wanted);
    }
    // </solution>
}
