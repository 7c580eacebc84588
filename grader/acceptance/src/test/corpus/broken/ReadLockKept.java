// broken: a reader that finds nothing leaves with the read lock in its hands.
// finding: lock-not-released 14
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadLockKept {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Integer> melting = new TreeMap<>(Map.of("iron", 1538, "lead", 327));

    int melting(String metal) {
        lock.readLock().lock();
        Integer celsius = melting.get(metal);
        if (celsius == null) {
            throw new IllegalArgumentException("no such metal: " + metal);
        }
        lock.readLock().unlock();
        return celsius;
    }

    public static void main(String[] args) throws InterruptedException {
        ReadLockKept table = new ReadLockKept();
        int[] found = new int[1];
        Thread reader = new Thread(() -> {
            found[0] = table.melting("iron");
            try {
                found[0] += table.melting("gold");
            } catch (IllegalArgumentException e) {
                found[0]++;
            }
        }, "reader");
        reader.start();
        reader.join();
        System.out.println(found[0]);
    }
}
