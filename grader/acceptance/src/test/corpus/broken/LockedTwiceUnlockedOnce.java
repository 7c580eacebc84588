// broken: the lock is taken twice, in two methods of the same thread, and given back once.
// finding: lock-not-released 24
// or: lock-not-released 12
import java.util.concurrent.locks.ReentrantLock;

public class LockedTwiceUnlockedOnce {

    private final ReentrantLock lock = new ReentrantLock();
    private int drops;

    void titrate(int number) {
        lock.lock();
        try {
            for (int drop = 0; drop < number; drop++) {
                drops++;
            }
            rinse();
        } finally {
            lock.unlock();
        }
    }

    private void rinse() {
        lock.lock();
        drops = Math.max(0, drops - 1);
    }

    public static void main(String[] args) throws InterruptedException {
        LockedTwiceUnlockedOnce burette = new LockedTwiceUnlockedOnce();
        Thread chemist = new Thread(() -> burette.titrate(12), "chemist");
        chemist.start();
        chemist.join();
        System.out.println(burette.drops + " drops");
    }
}
