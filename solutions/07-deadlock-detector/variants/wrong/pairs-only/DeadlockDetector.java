package zorgian.deadlock;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

public final class DeadlockDetector {

    public Optional<Cycle> findCycle(Snapshot snapshot) {
        Objects.requireNonNull(snapshot, "There is no snapshot to look at");
        Map<String, String> waitsFor = snapshot.waitsFor();
        for (String one : waitsFor.keySet()) {
            String other = snapshot.heldBy().get(waitsFor.get(one));
            if (one.equals(other)) {
                return Optional.of(new Cycle(List.of(one)));
            }
            if (other != null && one.equals(snapshot.heldBy().get(waitsFor.get(other)))) {
                return Optional.of(new Cycle(List.of(one, other)));
            }
        }
        return Optional.empty();
    }
}
