// right: a synchronized map: read-modify-write goes through merge or under the map's monitor, and so does the walk over its entries.
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class SynchronizedMapCounts {

    private final Map<String, Integer> counts = Collections.synchronizedMap(new HashMap<>());

    private void count(String bird) {
        synchronized (counts) {
            Integer seen = counts.get(bird);
            counts.put(bird, seen == null ? 1 : seen + 1);
        }
    }

    private int total() {
        int total = 0;
        synchronized (counts) {
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                total += entry.getValue();
            }
        }
        return total;
    }

    public static void main(String[] args) throws InterruptedException {
        SynchronizedMapCounts garden = new SynchronizedMapCounts();
        Thread[] watchers = new Thread[3];
        for (int i = 0; i < watchers.length; i++) {
            boolean merging = i == 0;
            watchers[i] = new Thread(() -> {
                for (int look = 0; look < 12; look++) {
                    String bird = look % 3 == 0 ? "robin" : "wren";
                    if (merging) {
                        garden.counts.merge(bird, 1, Integer::sum);
                    } else {
                        garden.count(bird);
                    }
                }
            });
            watchers[i].start();
        }
        int early = garden.total();
        for (Thread watcher : watchers) {
            watcher.join();
        }
        if (early > 36 || garden.total() != 36 || garden.counts.get("robin") != 12) {
            throw new AssertionError(garden.counts.toString());
        }
    }
}
