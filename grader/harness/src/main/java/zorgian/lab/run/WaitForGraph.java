package zorgian.lab.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who waits for whom: each thread waits for at most one lock, and at most one thread holds it. */
public final class WaitForGraph {

    private final Map<Long, ThreadReport> byId = new LinkedHashMap<>();
    private final Map<String, ThreadReport> holders = new HashMap<>();

    public WaitForGraph(List<ThreadReport> threads) {
        for (ThreadReport thread : threads) {
            byId.put(thread.id(), thread);
            thread.holds().forEach(lock -> holders.put(lock, thread));
        }
    }

    /** The thread that holds what this one waits for, or null where none does or the JDK does not tell. */
    public ThreadReport holder(ThreadReport waiting) {
        if (waiting.owner() >= 0) {
            return byId.get(waiting.owner());
        }
        return waiting.waitsFor() == null || !waiting.state().equals("BLOCKED") ? null : holders.get(waiting.waitsFor());
    }

    /** The threads of a lock cycle, each waiting for the next and the last for the first; empty if there is none. The least name comes first. */
    public List<ThreadReport> circle() {
        for (ThreadReport start : byId.values()) {
            List<ThreadReport> path = new ArrayList<>();
            ThreadReport thread = start;
            while (thread != null && !path.contains(thread)) {
                path.add(thread);
                thread = holder(thread);
            }
            if (thread != null) {
                return startingWithLeastName(path.subList(path.indexOf(thread), path.size()));
            }
        }
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
