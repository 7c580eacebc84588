// broken: the bell is signalled while the porter is still on the stairs, and he asks for no flag before he awaits it.
// ending: stuck lost-wake-up
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class SignalBeforeAwait {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition bell = lock.newCondition();

    void ring() {
        lock.lock();
        try {
            bell.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void open() {
        try {
            Thread.sleep(30);
            lock.lock();
            try {
                bell.await();
            } finally {
                lock.unlock();
            }
        } catch (InterruptedException e) {
            System.out.println("dismissed");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SignalBeforeAwait house = new SignalBeforeAwait();
        Thread porter = new Thread(house::open, "porter");
        porter.start();
        house.ring();
        porter.join();
        System.out.println("open");
    }
}
