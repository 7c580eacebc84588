package zorgian.deadlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

public final class DeadlockDetector {

    private final List<String> path = new ArrayList<>();

    public Optional<Cycle> findCycle(Snapshot snapshot) {
        Objects.requireNonNull(snapshot, "There is no snapshot to look at");
        for (String start : snapshot.waitsFor().keySet()) {
            path.clear();
            String researcher = start;
            while (researcher != null && !path.contains(researcher)) {
                path.add(researcher);
                researcher = blockedBy(researcher, snapshot);
            }
            if (researcher != null) {
                return Optional.of(new Cycle(path.subList(path.indexOf(researcher), path.size())));
            }
        }
        return Optional.empty();
    }

    private static String blockedBy(String researcher, Snapshot snapshot) {
        String wanted = snapshot.waitsFor().get(researcher);
        return wanted == null ? null : snapshot.heldBy().get(wanted);
    }
}
