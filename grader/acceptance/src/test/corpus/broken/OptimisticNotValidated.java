// broken: the reader takes an optimistic stamp and never validates it, so nothing orders its look and the writer's move.
// finding: data-race 12 18
import java.util.concurrent.locks.StampedLock;

public class OptimisticNotValidated {

    private final StampedLock lock = new StampedLock();
    private int depth;

    int read() {
        long stamp = lock.tryOptimisticRead();
        return stamp == 0 ? -1 : depth;
    }

    void sink() {
        long stamp = lock.writeLock();
        try {
            depth = 7;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OptimisticNotValidated probe = new OptimisticNotValidated();
        int[] seen = new int[1];
        Thread screen = new Thread(() -> seen[0] = probe.read(), "screen");
        Thread winch = new Thread(probe::sink, "winch");
        screen.start();
        winch.start();
        screen.join();
        winch.join();
        System.out.println(seen.length + " look");
    }
}
