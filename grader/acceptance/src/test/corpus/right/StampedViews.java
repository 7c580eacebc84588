// right: a StampedLock used through its Lock views and its timed tries; the plain list is read and written with them only.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

public class StampedViews {

    private final StampedLock lock = new StampedLock();
    private final List<Integer> levels = new ArrayList<>();

    private void add(int level) {
        Lock write = lock.asWriteLock();
        write.lock();
        try {
            levels.add(level);
        } finally {
            write.unlock();
        }
    }

    private int sum() throws InterruptedException {
        long stamp;
        do {
            stamp = lock.tryReadLock(100, TimeUnit.MILLISECONDS);
        } while (stamp == 0);
        try {
            int sum = 0;
            for (int level : levels) {
                sum += level;
            }
            return sum;
        } finally {
            lock.unlockRead(stamp);
        }
    }

    private int size() {
        Lock read = lock.asReadWriteLock().readLock();
        read.lock();
        try {
            return levels.size();
        } finally {
            read.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        StampedViews river = new StampedViews();
        Thread[] gauges = new Thread[3];
        for (int i = 0; i < gauges.length; i++) {
            int level = i + 1;
            gauges[i] = new Thread(() -> {
                for (int hour = 0; hour < 8; hour++) {
                    river.add(level);
                }
            });
            gauges[i].start();
        }
        int early = river.sum();
        for (Thread gauge : gauges) {
            gauge.join();
        }
        if (early < 0 || early > 48 || river.sum() != 48 || river.size() != 24) {
            throw new AssertionError(river.sum() + " in " + river.size());
        }
    }
}
