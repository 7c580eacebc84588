// right: an optimistic reader of a StampedLock copies plain fields and cells and tries again, five times at most, before it takes the read lock.
import java.util.concurrent.locks.StampedLock;

public class OptimisticRetries {

    private final StampedLock lock = new StampedLock();
    private final int[] jars = {50, 0, 0};
    private int moves;

    private void pour(int from, int to) {
        long stamp = lock.writeLock();
        try {
            jars[from]--;
            jars[to]++;
            moves++;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    private int sum() {
        for (int attempt = 0; attempt < 5; attempt++) {
            long stamp = lock.tryOptimisticRead();
            if (stamp != 0) {
                int seen = jars[0] + jars[1] + jars[2];
                if (lock.validate(stamp)) {
                    return seen;
                }
            }
            Thread.onSpinWait();
        }
        long stamp = lock.readLock();
        try {
            return jars[0] + jars[1] + jars[2];
        } finally {
            lock.unlockRead(stamp);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OptimisticRetries shelf = new OptimisticRetries();
        int[] wrong = new int[1];
        Thread checker = new Thread(() -> {
            for (int look = 0; look < 40; look++) {
                wrong[0] += shelf.sum() == 50 ? 0 : 1;
            }
        }, "checker");
        checker.start();
        for (int i = 0; i < 30; i++) {
            shelf.pour(i % 3, (i + 1) % 3);
        }
        checker.join();
        if (wrong[0] != 0 || shelf.moves != 30 || shelf.sum() != 50) {
            throw new AssertionError(wrong[0] + " wrong sums");
        }
    }
}
