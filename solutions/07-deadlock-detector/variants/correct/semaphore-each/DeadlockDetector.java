package zorgian.deadlock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class DeadlockDetector {

    private enum Colour {
        GREY,
        BLACK
    }

    public Optional<Cycle> findCycle(Snapshot snapshot) {
        Map<String, Colour> colours = new HashMap<>();
        for (String start : snapshot.waitsFor().keySet()) {
            List<String> path = new ArrayList<>();
            String researcher = start;
            while (researcher != null && !colours.containsKey(researcher)) {
                colours.put(researcher, Colour.GREY);
                path.add(researcher);
                String wanted = snapshot.waitsFor().get(researcher);
                researcher = wanted == null ? null : snapshot.heldBy().get(wanted);
            }
            if (researcher != null && colours.get(researcher) == Colour.GREY) {
                return Optional.of(new Cycle(path.subList(path.indexOf(researcher), path.size())));
            }
            path.forEach(met -> colours.put(met, Colour.BLACK));
        }
        return Optional.empty();
    }
}
