// right: each bucket of a plain table belongs to one of four stripes, and whoever clears it takes all the stripes in the order of their numbers.
import java.util.Arrays;

public class StripedLocks {

    private final Object[] stripes = {new Object(), new Object(), new Object(), new Object()};
    private final int[] buckets = new int[16];
    private int cleared;

    private void count(int key) {
        synchronized (stripes[key % stripes.length]) {
            buckets[key % buckets.length]++;
        }
    }

    private void clearFrom(int stripe) {
        if (stripe == stripes.length) {
            cleared += Arrays.stream(buckets).sum();
            Arrays.fill(buckets, 0);
            return;
        }
        synchronized (stripes[stripe]) {
            clearFrom(stripe + 1);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        StripedLocks table = new StripedLocks();
        Thread[] counters = new Thread[4];
        for (int i = 0; i < counters.length; i++) {
            int start = i;
            counters[i] = new Thread(() -> {
                for (int key = start; key < 40; key++) {
                    table.count(key);
                }
            });
            counters[i].start();
        }
        table.clearFrom(0);
        for (Thread counter : counters) {
            counter.join();
        }
        table.clearFrom(0);
        if (table.cleared != 160 - 6) {
            throw new AssertionError(table.cleared + " counted");
        }
    }
}
