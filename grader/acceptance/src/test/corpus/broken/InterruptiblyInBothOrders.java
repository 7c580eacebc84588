// broken: lockInterruptibly can be interrupted, but nobody interrupts, and the two locks are taken in opposite orders.
// finding: potential-deadlock 16 31
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class InterruptiblyInBothOrders {

    private static final Lock BOOK = new ReentrantLock();
    private static final Lock KEY = new ReentrantLock();
    private static int visits;

    private static void enter() {
        try {
            BOOK.lockInterruptibly();
            try {
                KEY.lockInterruptibly();
                visits++;
                KEY.unlock();
            } finally {
                BOOK.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void leave() {
        try {
            KEY.lockInterruptibly();
            try {
                BOOK.lockInterruptibly();
                visits--;
                BOOK.unlock();
            } finally {
                KEY.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread ada = new Thread(InterruptiblyInBothOrders::enter, "Ada");
        Thread ben = new Thread(InterruptiblyInBothOrders::leave, "Ben");
        ada.start();
        Thread.sleep(20);
        ben.start();
        ada.join();
        ben.join();
        System.out.println(visits + " inside");
    }
}
