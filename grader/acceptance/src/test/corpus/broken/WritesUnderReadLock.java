// broken: add() changes the sum under the read lock, which many threads can hold at once.
// finding: data-race 14 14
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WritesUnderReadLock {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private int sum;

    void add(int number) {
        lock.readLock().lock();
        try {
            sum += number;
        } finally {
            lock.readLock().unlock();
        }
    }

    int sum() {
        lock.writeLock().lock();
        try {
            return sum;
        } finally {
            lock.writeLock().unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        WritesUnderReadLock register = new WritesUnderReadLock();
        Thread ada = new Thread(() -> register.add(3), "Ada");
        Thread ben = new Thread(() -> register.add(4), "Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println("sum " + register.sum());
    }
}
