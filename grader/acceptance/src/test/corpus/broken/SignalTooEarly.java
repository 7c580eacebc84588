// broken: the condition is signalled while nobody waits for it, and the waiter looks at no flag.
// ending: stuck lost-wake-up
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class SignalTooEarly {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition heated = lock.newCondition();

    void heat() {
        lock.lock();
        try {
            heated.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void pour() throws InterruptedException {
        lock.lock();
        try {
            heated.await();
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SignalTooEarly kettle = new SignalTooEarly();
        Thread heater = new Thread(kettle::heat, "heater");
        heater.start();
        heater.join();
        kettle.pour();
        System.out.println("never poured");
    }
}
