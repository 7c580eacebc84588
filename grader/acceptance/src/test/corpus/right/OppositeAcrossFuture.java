// right: one task's locks are taken in the opposite order of the other's, but the second is submitted after the first one's get().
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

public class OppositeAcrossFuture {

    private final Object acids = new Object();
    private final Object bases = new Object();
    private int bottles;

    private int mix(Object first, Object second) {
        synchronized (first) {
            synchronized (second) {
                return ++bottles;
            }
        }
    }

    public static void main(String[] args) throws Exception {
        OppositeAcrossFuture cabinet = new OppositeAcrossFuture();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        AtomicInteger last = new AtomicInteger();
        try {
            for (int round = 0; round < 3; round++) {
                last.set(pool.submit(() -> cabinet.mix(cabinet.acids, cabinet.bases)).get());
                last.set(pool.submit(() -> cabinet.mix(cabinet.bases, cabinet.acids)).get());
            }
        } finally {
            pool.shutdown();
        }
        if (last.get() != 6) {
            throw new AssertionError(last + " bottles");
        }
    }
}
