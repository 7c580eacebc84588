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
        for (String researcher : snapshot.waitsFor().keySet()) {
            List<String> ring = visit(researcher, snapshot, colours, new ArrayList<>());
            if (ring != null) {
                return Optional.of(new Cycle(ring));
            }
        }
        return Optional.empty();
    }

    private List<String> visit(String researcher, Snapshot snapshot, Map<String, Colour> colours, List<String> path) {
        if (researcher == null || colours.get(researcher) == Colour.BLACK) {
            return null;
        }
        if (colours.get(researcher) == Colour.GREY) {
            return path.subList(path.indexOf(researcher), path.size());
        }
        colours.put(researcher, Colour.GREY);
        path.add(researcher);
        String wanted = snapshot.waitsFor().get(researcher);
        List<String> ring = wanted == null ? null : visit(snapshot.heldBy().get(wanted), snapshot, colours, path);
        colours.put(researcher, Colour.BLACK);
        return ring;
    }
}
