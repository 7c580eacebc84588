package zorgian.lab.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who waits for whom, as far as it is known: for the holder of a lock, the end of a thread, the runner of a task, a thread of the pool that will run it. */
public final class WaitForGraph {

    private final Map<Long, ThreadReport> byId = new LinkedHashMap<>();
    private final Map<String, ThreadReport> holders = new HashMap<>();

    public WaitForGraph(List<ThreadReport> threads) {
        for (ThreadReport thread : threads) {
            byId.put(thread.id(), thread);
            // Who waits in Object.wait has given that monitor back, whatever the dump says.
            thread.holds().stream().filter(lock -> thread.state().equals("BLOCKED") || !lock.equals(thread.waitsFor()))
                    .forEach(lock -> holders.put(lock, thread));
        }
    }

    List<ThreadReport> threads() {
        return List.copyOf(byId.values());
    }

    /** The thread that holds what this one waits for, or null where none does or it is not known. */
    public ThreadReport holder(ThreadReport waiting) {
        if (waiting.owner() >= 0) {
            return byId.get(waiting.owner());
        }
        ThreadReport holder = waiting.waitsFor() == null || !waiting.state().equals("BLOCKED") ? null : holders.get(waiting.waitsFor());
        if (holder == null && waiting.waitsIn() == Wait.LOCK) {
            List<Long> awaits = waiting.ties().awaits();
            return awaits.isEmpty() ? null : byId.get(awaits.contains(waiting.id()) ? waiting.id() : (long) awaits.get(0));
        }
        return holder;
    }

    /** The threads of which one at least has to go on before this one can; empty where any thread could wake it. A thread without a task is none of them. */
    List<ThreadReport> targets(ThreadReport waiting) {
        List<ThreadReport> targets = new ArrayList<>();
        ThreadReport holder = holder(waiting);
        if (holder != null) {
            targets.add(holder);
        }
        waiting.ties().awaits().stream().map(byId::get).forEach(targets::add);
        if (waiting.ties().awaitsPool() != null) {
            targets.addAll(threadsOf(waiting.ties().awaitsPool()));
        }
        return targets.stream().filter(thread -> thread != null && thread.waitsIn() != Wait.IDLE).distinct()
                .sorted(Comparator.comparing(ThreadReport::name).thenComparing(ThreadReport::id)).toList();
    }

    /** What it waits in; who waits for the end of a thread without a task waits for the end of that thread's executor. */
    Wait waitOf(ThreadReport waiting) {
        boolean joinsIdle = waiting.waitsIn() == Wait.JOIN
                && waiting.ties().awaits().stream().map(byId::get).anyMatch(thread -> thread != null && thread.waitsIn() == Wait.IDLE);
        return joinsIdle ? Wait.TERMINATION : waiting.waitsIn();
    }

    private List<ThreadReport> threadsOf(String pool) {
        return byId.values().stream().filter(thread -> pool.equals(thread.ties().pool())).sorted(Comparator.comparing(ThreadReport::name)).toList();
    }

    /** This thread and all that it waits for, directly or not, in the order of their distance. */
    List<ThreadReport> reachedFrom(ThreadReport start) {
        return List.copyOf(waysFrom(start).keySet());
    }

    /** From this thread to the one before the first that it reaches of these; empty if it is one of them or reaches none. */
    List<ThreadReport> path(ThreadReport start, List<ThreadReport> goals) {
        Map<ThreadReport, ThreadReport> ways = waysFrom(start);
        ThreadReport goal = ways.keySet().stream().filter(goals::contains).findFirst().orElse(null);
        List<ThreadReport> path = new ArrayList<>();
        for (ThreadReport thread = goal == null ? null : ways.get(goal); thread != null; thread = ways.get(thread)) {
            path.add(0, thread);
        }
        return path;
    }

    /** Each thread that is reached, with the one that it was reached from. */
    private Map<ThreadReport, ThreadReport> waysFrom(ThreadReport start) {
        Map<ThreadReport, ThreadReport> ways = new LinkedHashMap<>();
        Deque<ThreadReport> next = new ArrayDeque<>(List.of(start));
        ways.put(start, null);
        while (!next.isEmpty()) {
            ThreadReport thread = next.remove();
            for (ThreadReport target : targets(thread)) {
                if (!ways.containsKey(target)) {
                    ways.put(target, thread);
                    next.add(target);
                }
            }
        }
        return ways;
    }

    /** The threads of a lock cycle, each waiting for the next and the last for the first; empty if there is none. The least name comes first. */
    public List<ThreadReport> circle() {
        return byId.values().stream().map(thread -> Circles.from(thread, waiting -> {
            ThreadReport holder = holder(waiting);
            return holder == null ? List.of() : List.of(holder);
        })).filter(circle -> !circle.isEmpty()).findFirst().orElse(List.of());
    }

    /** The same for any circle that this thread waits for, by way of pools' queues excepted: these are not closed while one thread of the pool is not in it. */
    List<ThreadReport> circleFrom(ThreadReport start) {
        return Circles.from(start, thread -> waitsInQueue(thread) ? List.of() : targets(thread));
    }

    /** Whether what it waits for is in the queue of a pool. */
    private static boolean waitsInQueue(ThreadReport thread) {
        return thread.ties().awaitsPool() != null && thread.waitsIn() != Wait.TERMINATION;
    }

    /** The threads of the pool that this one works for, or whose queue it waits for, if none of them will ever take what is queued; else none. */
    List<ThreadReport> starvedPoolOf(ThreadReport thread) {
        String key = waitsInQueue(thread) ? thread.ties().awaitsPool() : thread.ties().pool();
        List<ThreadReport> pool = key == null ? List.of() : threadsOf(key);
        boolean starved = !pool.isEmpty() && pool.get(0).ties().queued() > 0 && pool.stream().noneMatch(worker -> worker.waitsIn() == Wait.IDLE)
                && pool.stream().anyMatch(worker -> waitsInQueue(worker) || targets(worker).isEmpty());
        return starved ? pool : List.of();
    }
}
