// right: a cache under a read-write lock: looked up with the read lock, filled with the write lock, which is then downgraded to a read lock.
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadWriteCache {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<Integer, String> cache = new HashMap<>();
    private int misses;

    private String name(int code) {
        lock.readLock().lock();
        try {
            String known = cache.get(code);
            if (known != null) {
                return known;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            if (!cache.containsKey(code)) {
                cache.put(code, "element " + code);
                misses++;
            }
            lock.readLock().lock();
        } finally {
            lock.writeLock().unlock();
        }
        try {
            return cache.get(code);
        } finally {
            lock.readLock().unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ReadWriteCache table = new ReadWriteCache();
        int[] lengths = new int[4];
        Thread[] pupils = new Thread[4];
        for (int i = 0; i < pupils.length; i++) {
            int pupil = i;
            pupils[i] = new Thread(() -> {
                for (int look = 0; look < 12; look++) {
                    lengths[pupil] += table.name((look + pupil) % 6).length();
                }
            });
            pupils[i].start();
        }
        int sum = 0;
        for (int i = 0; i < pupils.length; i++) {
            pupils[i].join();
            sum += lengths[i];
        }
        if (sum != 48 * 9 || table.misses != 6) {
            throw new AssertionError(sum + " letters, " + table.misses + " misses");
        }
    }
}
