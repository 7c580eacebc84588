// right: many readers sum a plain array under the read lock, one writer moves amounts under the write lock; the sum never changes.
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadWriteStock {

    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final int[] stock = {10, 10, 10, 10};

    private void move(int from, int to, int amount) {
        lock.writeLock().lock();
        try {
            stock[from] -= amount;
            stock[to] += amount;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private int sum() {
        lock.readLock().lock();
        try {
            int sum = 0;
            for (int amount : stock) {
                sum += amount;
            }
            return sum;
        } finally {
            lock.readLock().unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ReadWriteStock store = new ReadWriteStock();
        boolean[] right = {true, true, true};
        Thread[] auditors = new Thread[3];
        for (int i = 0; i < auditors.length; i++) {
            int auditor = i;
            auditors[i] = new Thread(() -> {
                for (int look = 0; look < 10; look++) {
                    right[auditor] &= store.sum() == 40;
                }
            });
            auditors[i].start();
        }
        for (int i = 0; i < 12; i++) {
            store.move(i % 4, (i + 1) % 4, 1 + i % 3);
        }
        for (Thread auditor : auditors) {
            auditor.join();
        }
        if (!right[0] || !right[1] || !right[2] || store.sum() != 40) {
            throw new AssertionError("the sum changed");
        }
    }
}
