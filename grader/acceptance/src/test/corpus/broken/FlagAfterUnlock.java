// broken: the signal is sent under the lock, and the flag that it announces is set when the lock has been given back.
// finding: data-race 20 26
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class FlagAfterUnlock {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean frozen;

    void freeze() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        frozen = true;
    }

    void awaitFrozen() throws InterruptedException {
        lock.lock();
        try {
            while (!frozen) {
                changed.await(10, TimeUnit.MILLISECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        FlagAfterUnlock lake = new FlagAfterUnlock();
        Thread winter = new Thread(lake::freeze, "winter");
        winter.start();
        lake.awaitFrozen();
        winter.join();
        System.out.println("frozen");
    }
}
