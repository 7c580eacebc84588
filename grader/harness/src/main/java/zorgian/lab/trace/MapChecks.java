package zorgian.lab.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at a key of a concurrent map that are followed by a change of the same key in a call of its own, done by two strands that nothing orders. Keys are
 * compared only where they are values of the JDK's, so that no student code is called.
 */
public final class MapChecks {

    private static final int MOST_ALIKE = 8;

    private final Map<Object, Map<Strand, Look>> looks = new HashMap<>();
    private final Map<Object, List<Act>> acts = new HashMap<>();

    private record Look(int site, List<Held> held, VectorClock hard) {
    }

    private record Act(Strand strand, int clock, Look look, int site) {

        /** What the map itself handed over at the look does not count: the look could have come before. */
        boolean isOrderedWith(Act other) {
            return other.look.hard.get(strand.index) >= clock || look.hard.get(other.strand.index) >= other.clock;
        }
    }

    /** The strand has looked at what is under the key. */
    public static void looked(Object map, Object key, int site) {
        if (isValue(key)) {
            Trace trace = Trace.now();
            Strand strand = trace.strand();
            of(trace, map).look(strand, key, new Look(site, List.copyOf(strand.held), strand.hardStamp()));
        }
    }

    /** The strand is about to change what is under the key. */
    public static void changes(Object map, Object key, int site) {
        if (isValue(key)) {
            Trace trace = Trace.now();
            of(trace, map).act(trace, trace.strand(), key, site);
        }
    }

    private static MapChecks of(Trace trace, Object map) {
        return trace.mapChecks.get(map, MapChecks::new);
    }

    private synchronized void look(Strand strand, Object key, Look look) {
        looks.computeIfAbsent(key, k -> new HashMap<>()).put(strand, look);
    }

    private synchronized void act(Trace trace, Strand strand, Object key, int site) {
        Look look = looks.getOrDefault(key, Map.of()).get(strand);
        if (look == null || look.held.stream().anyMatch(strand.held::contains)) {
            return;
        }
        looks.get(key).remove(strand);
        Act act = new Act(strand, strand.clock(), look, site);
        List<Act> others = acts.computeIfAbsent(key, k -> new ArrayList<>());
        for (Act other : others) {
            if (other.strand != strand && !other.isOrderedWith(act)) {
                trace.report(new Found(Found.CHECK_THEN_ACT, "",
                        List.of(List.of(strand.name, "looks", (long) look.site), List.of(strand.name, "changes", (long) site))));
            }
        }
        if (others.size() < MOST_ALIKE) {
            others.add(act);
        }
    }

    private static boolean isValue(Object key) {
        return key instanceof String || key instanceof Integer || key instanceof Long || key instanceof Character || key instanceof Boolean
                || key instanceof Enum<?> || key instanceof java.time.LocalDate || key instanceof java.util.UUID;
    }
}
