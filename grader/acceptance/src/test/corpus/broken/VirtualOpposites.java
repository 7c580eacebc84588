// broken: two virtual threads take two ReentrantLocks in opposite orders.
// finding: potential-deadlock 14 14
// jdk: 21
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class VirtualOpposites {

    private static int experiments;

    private static void run(Lock first, Lock second) {
        first.lock();
        try {
            second.lock();
            try {
                experiments++;
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Lock microscope = new ReentrantLock();
        Lock lamp = new ReentrantLock();
        Thread ada = Thread.ofVirtual().name("Ada").start(() -> run(microscope, lamp));
        Thread.sleep(20);
        Thread ben = Thread.ofVirtual().name("Ben").start(() -> run(lamp, microscope));
        ada.join();
        ben.join();
        System.out.println(experiments + " experiments");
    }
}
