package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zorgian.lab.runtime.Finding.Kind;
import zorgian.lab.runtime.Finding.Place;

/**
 * The lock-order graph, and the cycles in it that another schedule turns into a deadlock. After Havelund, "Using Runtime Analysis to Guide
 * Model Checking of Java Programs" (SPIN 2000), and Bensalem and Havelund, "Dynamic Deadlock Analysis of Multi-threaded Programs" (HVC
 * 2005): a cycle counts only if its threads differ, no lock guards it, and nothing but locks orders them.
 */
final class LockOrder {

    private static final int MOST_EDGES = 4000;
    private static final int MOST_ALIKE = 4;
    private static final int LONGEST_CYCLE = 6;
    private static final int MOST_LOOKS = 300_000;

    private final Map<Integer, List<Edge>> byHeld = new HashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private int edges;
    private int looks;

    /**
     * A thread that wants one lock while it holds another; what it is worth is known by its own interval then, and by all that came before
     * but for locks.
     */
    private record Edge(Held holds, LockInfo wants, boolean isShared, int site, LogicalThread thread, int interval, VectorClock hard,
            List<Held> held) {

        boolean isBlockedBy(Edge next) {
            return wants == next.holds.lock && !(isShared && next.holds.isShared);
        }

        boolean isOrderedWith(Edge other) {
            return other.hard.get(thread.id) >= interval || hard.get(other.thread.id) >= other.interval;
        }
    }

    /** To be called before the thread waits. */
    void wants(LogicalThread me, LockInfo lock, boolean isShared, int site) {
        if (lock.isOldNews(me, MOST_ALIKE)) {
            return;
        }
        List<Held> all = HeldLocks.all(me);
        for (Held held : all) {
            String key = held.lock.number + " " + lock.number + " " + me.id + " " + held.isShared + isShared;
            if (edges < MOST_EDGES && alike.merge(key, 1, Integer::sum) <= MOST_ALIKE) {
                me.dirty = true;
                byHeld.computeIfAbsent(held.lock.number, number -> new ArrayList<>())
                        .add(new Edge(held, lock, isShared, site, me, me.interval, me.hardKnown, all));
                edges++;
            }
        }
    }

    /** Cycles, each set of sites once. */
    void report(Findings findings) {
        Map<Set<Integer>, List<Edge>> found = new HashMap<>();
        List<List<Edge>> inOrder = new ArrayList<>();
        looks = 0;
        byHeld.keySet().stream().sorted().toList().forEach(number -> {
            for (Edge edge : byHeld.get(number)) {
                List<Edge> path = new ArrayList<>(List.of(edge));
                extend(path, number, found, inOrder);
            }
        });
        inOrder.forEach(path -> findings.add(Kind.POTENTIAL_DEADLOCK, path.get(0).wants.label, places(path)));
    }

    private void extend(List<Edge> path, int start, Map<Set<Integer>, List<Edge>> found, List<List<Edge>> inOrder) {
        Edge last = path.get(path.size() - 1);
        if (last.wants.number == start) {
            if (path.size() > 1 && last.isBlockedBy(path.get(0)) && !isGuarded(path)) {
                Set<Integer> sites = new LinkedHashSet<>();
                path.forEach(edge -> sites.add(edge.site));
                List<Edge> copy = List.copyOf(path);
                if (found.putIfAbsent(sites, copy) == null) {
                    inOrder.add(copy);
                }
            }
            return;
        }
        if (path.size() == LONGEST_CYCLE || looks > MOST_LOOKS) {
            return;
        }
        for (Edge next : byHeld.getOrDefault(last.wants.number, List.of())) {
            looks++;
            // Each cycle is found once, from its lock of least number.
            if (next.wants.number >= start && last.isBlockedBy(next) && isNew(path, next)) {
                path.add(next);
                extend(path, start, found, inOrder);
                path.remove(path.size() - 1);
            }
        }
    }

    private static boolean isNew(List<Edge> path, Edge next) {
        for (Edge edge : path) {
            if (edge.thread == next.thread || edge.holds.lock == next.holds.lock || edge.isOrderedWith(next)) {
                return false;
            }
        }
        return true;
    }

    /** Whether so many threads can never come so far at the same time: by a lock around the cycle, or by too few permits. */
    private static boolean isGuarded(List<Edge> path) {
        Map<LockInfo, Integer> alone = new HashMap<>();
        Map<LockInfo, Integer> shared = new HashMap<>();
        for (Edge edge : path) {
            if (edge.wants.isSignal || edge.holds.lock.isSignal) {
                return true;
            }
            Set<LockInfo> counted = new HashSet<>();
            for (Held held : edge.held) {
                if (held != edge.holds && counted.add(held.lock)) {
                    (held.isShared ? shared : alone).merge(held.lock, 1, Integer::sum);
                }
            }
        }
        return alone.entrySet().stream().anyMatch(entry -> !entry.getKey().isSignal
                && entry.getValue() + shared.getOrDefault(entry.getKey(), 0) > entry.getKey().permits);
    }

    private static List<Place> places(List<Edge> path) {
        List<Place> places = new ArrayList<>();
        for (Edge edge : path) {
            String doing = "takes " + edge.wants.label + " while it holds " + edge.holds.lock.label + " from {" + edge.holds.site + "}";
            places.add(new Place(edge.thread.name(), doing, edge.site));
        }
        return places;
    }
}
