package zorgian.lab.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Circles of threads that wait for each other. */
final class Circles {

    private final Function<ThreadReport, List<ThreadReport>> targets;
    private final List<ThreadReport> path = new ArrayList<>();
    private final Set<ThreadReport> done = new HashSet<>();

    private Circles(Function<ThreadReport, List<ThreadReport>> targets) {
        this.targets = targets;
    }

    /** A circle that the thread is in or leads to, each waiting for the next; empty if there is none. The least name comes first. */
    static List<ThreadReport> from(ThreadReport start, Function<ThreadReport, List<ThreadReport>> targets) {
        return startingWithLeastName(new Circles(targets).follow(start));
    }

    private List<ThreadReport> follow(ThreadReport thread) {
        if (path.contains(thread)) {
            return List.copyOf(path.subList(path.indexOf(thread), path.size()));
        }
        if (!done.add(thread)) {
            return List.of();
        }
        List<ThreadReport> next = targets.apply(thread);
        if (next.contains(thread)) {
            return List.of(thread);
        }
        path.add(thread);
        for (ThreadReport target : next) {
            List<ThreadReport> circle = follow(target);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        path.remove(path.size() - 1);
        return List.of();
    }

    private static List<ThreadReport> startingWithLeastName(List<ThreadReport> circle) {
        int least = 0;
        for (int i = 1; i < circle.size(); i++) {
            if (circle.get(i).name().compareTo(circle.get(least).name()) < 0) {
                least = i;
            }
        }
        List<ThreadReport> turned = new ArrayList<>(circle.subList(least, circle.size()));
        turned.addAll(circle.subList(0, least));
        return turned;
    }
}
