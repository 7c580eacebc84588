package zorgian.deadlock;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

public final class DeadlockDetector {

    public Optional<Cycle> findCycle(Snapshot snapshot) {
        Objects.requireNonNull(snapshot, "There is no snapshot to look at");
        Set<String> met = new LinkedHashSet<>();
        for (String start : snapshot.waitsFor().keySet()) {
            List<String> path = new ArrayList<>();
            String researcher = start;
            while (researcher != null && !met.contains(researcher)) {
                met.add(researcher);
                path.add(researcher);
                String wanted = snapshot.waitsFor().get(researcher);
                researcher = wanted == null ? null : snapshot.heldBy().get(wanted);
            }
            if (researcher != null) {
                int from = Math.max(0, path.indexOf(researcher));
                return Optional.of(new Cycle(path.isEmpty() ? List.of(researcher) : path.subList(from, path.size())));
            }
        }
        return Optional.empty();
    }
}
