package zorgian.deadlock;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

public final class DeadlockDetector {

    public Optional<Cycle> findCycle(Snapshot snapshot) {
        Objects.requireNonNull(snapshot, "There is no snapshot to look at");
        for (String start : snapshot.waitsFor().keySet()) {
            String researcher = blockedBy(start, snapshot);
            while (researcher != null && !researcher.equals(start)) {
                researcher = blockedBy(researcher, snapshot);
            }
            if (researcher != null) {
                return Optional.of(cycleThrough(start, snapshot));
            }
        }
        return Optional.empty();
    }

    private static Cycle cycleThrough(String start, Snapshot snapshot) {
        List<String> ring = new ArrayList<>();
        String researcher = start;
        do {
            ring.add(researcher);
            researcher = blockedBy(researcher, snapshot);
        } while (!researcher.equals(start));
        return new Cycle(ring);
    }

    /** Who holds what this researcher waits for; null if the researcher does not wait, or nobody holds it. */
    private static String blockedBy(String researcher, Snapshot snapshot) {
        String wanted = snapshot.waitsFor().get(researcher);
        return wanted == null ? null : snapshot.heldBy().get(wanted);
    }
}
