// broken: the method returns early when nothing is left, and this way out goes past the unlock.
// finding: lock-not-released 12
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class EarlyReturnKeepsLock {

    private final Lock lock = new ReentrantLock();
    private int gloves = 1;

    boolean take() {
        lock.lock();
        if (gloves == 0) {
            return false;
        }
        gloves--;
        lock.unlock();
        return true;
    }

    public static void main(String[] args) throws InterruptedException {
        EarlyReturnKeepsLock box = new EarlyReturnKeepsLock();
        boolean[] got = new boolean[2];
        Thread ada = new Thread(() -> {
            got[0] = box.take();
            got[1] = box.take();
        }, "Ada");
        ada.start();
        ada.join();
        System.out.println(got[0] + " and " + got[1]);
    }
}
