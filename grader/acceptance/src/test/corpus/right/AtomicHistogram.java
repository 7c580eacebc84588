// right: every cell that several threads count in is a cell of an atomic array, and the cells are copied out after the joins.
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

public class AtomicHistogram {

    public static void main(String[] args) throws InterruptedException {
        AtomicIntegerArray counts = new AtomicIntegerArray(5);
        AtomicLongArray sums = new AtomicLongArray(5);
        Thread[] sorters = new Thread[4];
        for (int i = 0; i < sorters.length; i++) {
            int offset = i * 25;
            sorters[i] = new Thread(() -> {
                for (int grain = offset; grain < offset + 25; grain++) {
                    counts.incrementAndGet(grain % 5);
                    sums.getAndAdd(grain % 5, grain);
                }
            });
            sorters[i].start();
        }
        for (Thread sorter : sorters) {
            sorter.join();
        }
        int[] plainCounts = new int[5];
        long total = 0;
        for (int i = 0; i < 5; i++) {
            plainCounts[i] = counts.get(i);
            total += sums.get(i);
        }
        for (int count : plainCounts) {
            if (count != 20) {
                throw new AssertionError(counts.toString());
            }
        }
        if (total != 4950) {
            throw new AssertionError("total " + total);
        }
    }
}
