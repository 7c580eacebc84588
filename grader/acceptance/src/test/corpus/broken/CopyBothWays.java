// broken: a copy reads one table under its read lock and then takes the write lock of the other, in both directions.
// finding: potential-deadlock 18 18
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class CopyBothWays {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private int rows;

    CopyBothWays(int rows) {
        this.rows = rows;
    }

    void copyTo(CopyBothWays target) {
        lock.readLock().lock();
        try {
            target.lock.writeLock().lock();
            try {
                target.rows += rows;
            } finally {
                target.lock.writeLock().unlock();
            }
        } finally {
            lock.readLock().unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        CopyBothWays north = new CopyBothWays(3);
        CopyBothWays south = new CopyBothWays(4);
        Thread up = new Thread(() -> south.copyTo(north), "up");
        Thread down = new Thread(() -> north.copyTo(south), "down");
        up.start();
        Thread.sleep(20);
        down.start();
        up.join();
        down.join();
        System.out.println(north.rows + " and " + south.rows);
    }
}
