package zorgian.lab.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which locks are taken, and the cycles in it that another schedule turns into a deadlock. After Havelund, "Using Runtime Analysis to Guide Model
 * Checking of Java Programs" (SPIN 2000), and Bensalem and Havelund, "Dynamic Deadlock Analysis of Multi-threaded Programs" (HVC 2005): a cycle counts only if
 * its strands differ, no lock guards it, and nothing orders them.
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

    /** A strand that wants one lock while it holds another. */
    private record Edge(Held holds, LockInfo wants, boolean shared, int site, Strand strand, int clock, VectorClock hard, List<Held> held) {

        boolean isBlockedBy(Edge next) {
            return wants == next.holds.lock && !(shared && next.holds.shared);
        }

        boolean isOrderedWith(Edge other) {
            return other.hard.get(strand.index) >= clock || hard.get(other.strand.index) >= other.clock;
        }
    }

    /** To be called before the strand waits. */
    synchronized void wants(Strand strand, LockInfo lock, boolean shared, int site) {
        for (Held held : strand.held) {
            String key = held.lock.number + " " + lock.number + " " + strand.index + " " + held.shared + shared;
            if (edges < MOST_EDGES && alike.merge(key, 1, Integer::sum) <= MOST_ALIKE) {
                byHeld.computeIfAbsent(held.lock.number, number -> new ArrayList<>())
                        .add(new Edge(held, lock, shared, site, strand, strand.clock(), strand.hardStamp(), List.copyOf(strand.held)));
                edges++;
            }
        }
    }

    /** Cycles, each pair of sites once. */
    synchronized List<Found> cycles() {
        Map<Set<Integer>, Found> found = new HashMap<>();
        looks = 0;
        byHeld.keySet().stream().sorted().toList().forEach(number -> {
            for (Edge edge : byHeld.get(number)) {
                List<Edge> path = new ArrayList<>(List.of(edge));
                extend(path, number, found);
            }
        });
        return List.copyOf(found.values());
    }

    private void extend(List<Edge> path, int start, Map<Set<Integer>, Found> found) {
        Edge last = path.get(path.size() - 1);
        if (last.wants.number == start) {
            if (path.size() > 1 && last.isBlockedBy(path.get(0)) && !isGuarded(path)) {
                Set<Integer> sites = new LinkedHashSet<>();
                path.forEach(edge -> sites.add(edge.site));
                found.putIfAbsent(sites, finding(path));
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
                extend(path, start, found);
                path.remove(path.size() - 1);
            }
        }
    }

    private static boolean isNew(List<Edge> path, Edge next) {
        for (Edge edge : path) {
            if (edge.strand == next.strand || edge.holds.lock == next.holds.lock || edge.isOrderedWith(next)) {
                return false;
            }
        }
        return true;
    }

    /** Whether so many strands can never come so far at the same time: by a lock around the cycle, or by too few permits, or by too few threads. */
    private static boolean isGuarded(List<Edge> path) {
        Map<LockInfo, Integer> alone = new HashMap<>();
        Map<LockInfo, Integer> shared = new HashMap<>();
        Map<PoolInfo, Integer> pools = new HashMap<>();
        for (Edge edge : path) {
            if (edge.wants.isSignal || edge.holds.lock.isSignal) {
                return true;
            }
            Set<LockInfo> counted = new HashSet<>();
            for (Held held : edge.held) {
                if (held != edge.holds && counted.add(held.lock)) {
                    (held.shared ? shared : alone).merge(held.lock, 1, Integer::sum);
                }
            }
            Submission submission = edge.strand.submission;
            if (submission != null && submission.pool != null) {
                pools.merge(submission.pool, 1, Integer::sum);
            }
        }
        return alone.entrySet().stream().anyMatch(entry -> !entry.getKey().isSignal
                && entry.getValue() + shared.getOrDefault(entry.getKey(), 0) > entry.getKey().permits)
                || pools.entrySet().stream().anyMatch(entry -> entry.getValue() > entry.getKey().threads);
    }

    private static Found finding(List<Edge> path) {
        List<List<Object>> places = new ArrayList<>();
        for (Edge edge : path) {
            String doing = "takes " + edge.wants.label + " while it holds " + edge.holds.lock.label + " from {" + edge.holds.site + "}";
            places.add(List.of(edge.strand.name, doing, (long) edge.site));
        }
        return new Found(Found.POTENTIAL_DEADLOCK, path.get(0).wants.label, places);
    }
}
