package zorgian.deadlock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class DeadlockDetector {

    public Optional<Cycle> findCycle(Snapshot snapshot) {
        Map<String, String> blockedBy = new HashMap<>();
        snapshot.waitsFor().forEach((who, what) -> {
            if (snapshot.heldBy().containsKey(what)) {
                blockedBy.put(who, snapshot.heldBy().get(what));
            }
        });
        // Whoever is blocked by somebody who is not blocked will move on one day.
        while (blockedBy.values().removeIf(holder -> !blockedBy.containsKey(holder))) {
            continue;
        }
        if (blockedBy.isEmpty()) {
            return Optional.empty();
        }
        // All that is left leads into a cycle: walk far enough to be in it, then once around.
        String member = blockedBy.keySet().iterator().next();
        for (int i = 0; i < snapshot.waitsFor().size(); i++) {
            member = blockedBy.get(member);
        }
        List<String> ring = new ArrayList<>();
        while (!ring.contains(member)) {
            ring.add(member);
            member = blockedBy.get(member);
        }
        return Optional.of(new Cycle(ring));
    }
}
