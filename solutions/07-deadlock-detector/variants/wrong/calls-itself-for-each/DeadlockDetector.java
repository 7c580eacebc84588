package zorgian.deadlock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public final class DeadlockDetector {

    public Optional<Cycle> findCycle(Snapshot snapshot) {
        Set<String> done = new HashSet<>();
        for (String start : snapshot.waitsFor().keySet()) {
            Optional<Cycle> cycle = visit(start, snapshot, new ArrayList<>(), done);
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        return Optional.empty();
    }

    private Optional<Cycle> visit(String researcher, Snapshot snapshot, List<String> path, Set<String> done) {
        int seen = path.indexOf(researcher);
        if (seen >= 0) {
            return Optional.of(new Cycle(path.subList(seen, path.size())));
        }
        String wanted = snapshot.waitsFor().get(researcher);
        String holder = wanted == null ? null : snapshot.heldBy().get(wanted);
        if (holder == null || done.contains(researcher)) {
            return Optional.empty();
        }
        path.add(researcher);
        Optional<Cycle> cycle = visit(holder, snapshot, path, done);
        done.add(researcher);
        return cycle;
    }
}
