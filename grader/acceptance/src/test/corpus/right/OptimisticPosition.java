// right: an optimistic read uses its copies of the plain fields only if the stamp is still valid, and else reads again under the read lock.
import java.util.concurrent.locks.StampedLock;

public class OptimisticPosition {

    private final StampedLock lock = new StampedLock();
    private int x;
    private int y;

    private void move(int by) {
        long stamp = lock.writeLock();
        try {
            x += by;
            y -= by;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    private int balance() {
        long stamp = lock.tryOptimisticRead();
        int seenX = x;
        int seenY = y;
        if (!lock.validate(stamp)) {
            stamp = lock.readLock();
            try {
                seenX = x;
                seenY = y;
            } finally {
                lock.unlockRead(stamp);
            }
        }
        return seenX + seenY;
    }

    public static void main(String[] args) throws InterruptedException {
        OptimisticPosition drone = new OptimisticPosition();
        boolean[] right = {true, true};
        Thread[] watchers = new Thread[2];
        for (int i = 0; i < watchers.length; i++) {
            int watcher = i;
            watchers[i] = new Thread(() -> {
                for (int look = 0; look < 20; look++) {
                    right[watcher] &= drone.balance() == 0;
                }
            });
            watchers[i].start();
        }
        for (int step = 1; step <= 20; step++) {
            drone.move(step);
        }
        for (Thread watcher : watchers) {
            watcher.join();
        }
        if (!right[0] || !right[1] || drone.x != 210 || drone.y != -210) {
            throw new AssertionError("a torn position");
        }
    }
}
