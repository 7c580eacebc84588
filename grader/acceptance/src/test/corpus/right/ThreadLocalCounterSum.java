// right: every thread counts in a plain array of its own ThreadLocal, lists it once in a synchronized list, and all are summed after the joins.
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class ThreadLocalCounterSum {

    private final List<int[]> all = Collections.synchronizedList(new ArrayList<>());
    private final ThreadLocal<int[]> mine = ThreadLocal.withInitial(() -> {
        int[] counts = new int[3];
        all.add(counts);
        return counts;
    });

    private void count(int kind) {
        mine.get()[kind]++;
    }

    public static void main(String[] args) throws InterruptedException {
        ThreadLocalCounterSum pond = new ThreadLocalCounterSum();
        Thread[] watchers = new Thread[4];
        for (int i = 0; i < watchers.length; i++) {
            watchers[i] = new Thread(() -> {
                for (int fish = 0; fish < 30; fish++) {
                    pond.count(fish % 3);
                }
                pond.mine.remove();
            }, "watcher-" + i);
            watchers[i].start();
        }
        for (Thread watcher : watchers) {
            watcher.join();
        }
        int[] sums = new int[3];
        for (int[] counts : pond.all) {
            for (int kind = 0; kind < sums.length; kind++) {
                sums[kind] += counts[kind];
            }
        }
        if (pond.all.size() != 4 || sums[0] != 40 || sums[1] != 40 || sums[2] != 40) {
            throw new AssertionError(sums[0] + " " + sums[1] + " " + sums[2]);
        }
    }
}
