package zorgian.lab.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import zorgian.lab.runtime.Finding.Kind;
import zorgian.lab.runtime.Finding.Place;

/**
 * Looks at a key of a concurrent map that are followed by a change of the same key in a call of its own, done by two threads that nothing
 * but locks orders. Keys are compared only where they are values of the JDK's, so that no student code is called.
 */
public final class MapChecks {

    private static final int MOST_ALIKE = 8;

    private final Map<Object, OfMap> maps = new IdentityHashMap<>();

    private record Look(int site, List<LockInfo> held, VectorClock hard) {
    }

    private record Act(LogicalThread thread, int interval, Look look, int site) {

        boolean isOrderedWith(Act other) {
            return other.look.hard.get(thread.id) >= interval || look.hard.get(other.thread.id) >= other.interval;
        }
    }

    private static final class OfMap {
        private final Map<Object, Map<LogicalThread, Look>> looks = new HashMap<>();
        private final Map<Object, List<Act>> acts = new HashMap<>();
    }

    /** The calling thread looks at what is under the key. */
    public static void looks(Object map, Object key, int site) {
        LogicalThread me = Scheduler.seen();
        if (me != null && map instanceof ConcurrentMap && isValue(key)) {
            me.quiet++;
            Scheduler.run.mapChecks.of(map).looks.computeIfAbsent(key, k -> new HashMap<>())
                    .put(me, new Look(site, me.heldNow().stream().map(held -> held.lock).toList(), me.hardOfThreads));
            me.quiet--;
        }
    }

    /** It is about to change what is under the key. */
    public static void changes(Object map, Object key, int site) {
        LogicalThread me = Scheduler.seen();
        if (me != null && map instanceof ConcurrentMap && isValue(key)) {
            me.quiet++;
            change(Scheduler.run.mapChecks.of(map), me, key, site);
            me.quiet--;
        }
    }

    private static void change(OfMap map, LogicalThread me, Object key, int site) {
        Look look = map.looks.getOrDefault(key, Map.of()).get(me);
        if (look == null || me.heldNow().stream().anyMatch(held -> look.held.contains(held.lock))) {
            return;
        }
        map.looks.get(key).remove(me);
        me.dirty = true;
        Act act = new Act(me, me.interval, look, site);
        List<Act> others = map.acts.computeIfAbsent(key, k -> new ArrayList<>());
        for (Act other : others) {
            if (other.thread != me && !other.isOrderedWith(act)) {
                Scheduler.run.findings.add(Kind.CHECK_THEN_ACT, "",
                        List.of(new Place(me.name(), "looks", look.site), new Place(me.name(), "changes", site)));
            }
        }
        if (others.size() < MOST_ALIKE) {
            others.add(act);
        }
    }

    private OfMap of(Object map) {
        return maps.computeIfAbsent(map, key -> new OfMap());
    }

    private static boolean isValue(Object key) {
        return key instanceof String || key instanceof Integer || key instanceof Long || key instanceof Character || key instanceof Boolean
                || key instanceof Enum<?> || key instanceof LocalDate || key instanceof UUID;
    }
}
