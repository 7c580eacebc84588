package zorgian.deadlock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

public final class DeadlockDetector {

    public Optional<Cycle> findCycle(Snapshot snapshot) {
        UnaryOperator<String> next = who -> {
            String wanted = who == null ? null : snapshot.waitsFor().get(who);
            return wanted == null ? null : snapshot.heldBy().get(wanted);
        };
        for (String start : snapshot.waitsFor().keySet()) {
            String slow = next.apply(start);
            String fast = next.apply(slow);
            while (fast != null && !fast.equals(slow)) {
                slow = next.apply(slow);
                fast = next.apply(next.apply(fast));
            }
            if (fast != null) {
                List<String> ring = new ArrayList<>();
                String member = fast;
                do {
                    ring.add(member);
                    member = next.apply(member);
                } while (!member.equals(fast));
                return Optional.of(new Cycle(ring));
            }
        }
        return Optional.empty();
    }
}
