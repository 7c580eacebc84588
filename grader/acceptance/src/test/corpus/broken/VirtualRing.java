// broken: two virtual threads each hold one ReentrantLock and wait for the other.
// ending: stuck lock-cycle
// jdk: 21
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class VirtualRing {

    private static void exchange(Lock own, Lock other) {
        own.lock();
        try {
            Thread.sleep(100);
            other.lock();
            other.unlock();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            own.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Lock red = new ReentrantLock();
        Lock blue = new ReentrantLock();
        Thread ada = Thread.ofVirtual().name("Ada").start(() -> exchange(red, blue));
        Thread ben = Thread.ofVirtual().name("Ben").start(() -> exchange(blue, red));
        ada.join();
        ben.join();
    }
}
