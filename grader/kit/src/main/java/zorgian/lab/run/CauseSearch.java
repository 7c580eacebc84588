package zorgian.lab.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds why a stuck program does not go on. What the scenario's caller waits for decides: from there along the wait-for graph to where it ends. Where it ends
 * at a wait that any thread could end (a latch, a queue, a notify), every other thread is looked at too, for one of them may be what did not come.
 */
final class CauseSearch {

    private static final Comparator<ThreadReport> BY_NAME = Comparator.comparing(ThreadReport::name).thenComparing(ThreadReport::id);

    private final WaitForGraph graph;
    private final List<ThreadReport> waiting;

    CauseSearch(WaitForGraph graph) {
        this.graph = graph;
        this.waiting = graph.threads().stream().filter(thread -> thread.waitsIn() != Wait.IDLE).filter(CauseSearch::isOfTheProgram)
                .sorted(Comparator.comparing((ThreadReport thread) -> !thread.scenario()).thenComparing(thread -> !thread.name().equals("caller"))
                        .thenComparing(BY_NAME)).toList();
    }

    /** Threads that the JDK keeps for itself have no code of anybody's on their stacks. */
    private static boolean isOfTheProgram(ThreadReport thread) {
        return thread.scenario() || thread.waitsIn() != Wait.RUNS
                && thread.stack().stream().anyMatch(line -> !line.type().startsWith("jdk.internal.") && !line.type().equals("java.lang.Thread"));
    }

    StuckCause find() {
        List<ThreadReport> reached = waiting.isEmpty() ? List.of() : graph.reachedFrom(waiting.get(0));
        List<ThreadReport> circle = circleIn(reached);
        circle = circle.isEmpty() && !isUnendedPool(last(reached)) ? circleIn(waiting) : circle;
        if (!circle.isEmpty()) {
            return cause(circle.size() == 1 ? StuckHow.SELF_WAIT : StuckHow.LOCK_CYCLE, circle);
        }
        for (List<ThreadReport> candidates : List.of(reached, waiting)) {
            for (ThreadReport thread : candidates) {
                List<ThreadReport> pool = graph.starvedPoolOf(thread);
                if (!pool.isEmpty()) {
                    return cause(StuckHow.STARVED_POOL, pool);
                }
            }
        }
        ThreadReport root = isUnendedPool(last(reached)) ? last(reached) : mostTelling(reached);
        return root == null ? new StuckCause(StuckHow.NOT_SHUT_DOWN, Wait.IDLE, List.of(), List.of(), List.of()) : cause(graph.waitOf(root).stuck(), List.of(root));
    }

    /** Threads of pools that have nothing to do; the common pool's end by themselves. */
    private Stream<ThreadReport> idle() {
        return graph.threads().stream().filter(thread -> thread.waitsIn() == Wait.IDLE && thread.ties().pool() != null)
                .filter(thread -> !thread.name().startsWith("ForkJoinPool.commonPool")).sorted(BY_NAME);
    }

    /** The least circle by its first name among those that one of these threads leads to. */
    private List<ThreadReport> circleIn(List<ThreadReport> threads) {
        return threads.stream().map(graph::circleFrom).filter(Predicate.not(List::isEmpty)).min(Comparator.<List<ThreadReport>>comparingInt(List::size)
                .thenComparing(circle -> circle.get(0), BY_NAME)).orElse(List.of());
    }

    private boolean isUnendedPool(ThreadReport thread) {
        return thread != null && thread.waitsIn() == Wait.TERMINATION && graph.targets(thread).isEmpty()
                && (thread.ties().awaitsPool() != null || waiting.stream().allMatch(other -> other == thread || other.scenario()));
    }

    /** Of the threads whose wait any thread could have ended. */
    private ThreadReport mostTelling(List<ThreadReport> reached) {
        return waiting.stream().filter(thread -> graph.targets(thread).isEmpty())
                .min(Comparator.comparingInt((ThreadReport thread) -> rank(graph.waitOf(thread))).thenComparing(ThreadReport::scenario)
                        .thenComparing(thread -> !reached.contains(thread)).thenComparing(BY_NAME)).orElse(null);
    }

    private static int rank(Wait wait) {
        return wait.isForWakeUp() ? Wait.MONITOR.ordinal() : wait == Wait.LATCH ? Wait.TAKE.ordinal() : wait.ordinal();
    }

    private static ThreadReport last(List<ThreadReport> reached) {
        return reached.isEmpty() ? null : reached.get(reached.size() - 1);
    }

    private StuckCause cause(StuckHow how, List<ThreadReport> threads) {
        List<ThreadReport> path = new ArrayList<>(graph.path(waiting.get(0), threads));
        List<ThreadReport> others = Stream.concat(waiting.stream(), how == StuckHow.NOT_SHUT_DOWN ? idle() : Stream.empty())
                .filter(thread -> !threads.contains(thread) && !path.contains(thread)).toList();
        return new StuckCause(how, graph.waitOf(threads.get(0)), threads, path, others);
    }
}
