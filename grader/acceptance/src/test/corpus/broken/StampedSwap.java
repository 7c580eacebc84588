// broken: a swap takes the stamped write locks of both cells in the order of its arguments.
// finding: potential-deadlock 17 17
import java.util.concurrent.locks.StampedLock;

public class StampedSwap {

    private final StampedLock lock = new StampedLock();
    private int value;

    StampedSwap(int value) {
        this.value = value;
    }

    static void swap(StampedSwap one, StampedSwap other) {
        long stamp = one.lock.writeLock();
        try {
            long otherStamp = other.lock.writeLock();
            try {
                int before = one.value;
                one.value = other.value;
                other.value = before;
            } finally {
                other.lock.unlockWrite(otherStamp);
            }
        } finally {
            one.lock.unlockWrite(stamp);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        StampedSwap left = new StampedSwap(1);
        StampedSwap right = new StampedSwap(2);
        Thread ada = new Thread(() -> swap(left, right), "Ada");
        Thread ben = new Thread(() -> swap(right, left), "Ben");
        ada.start();
        Thread.sleep(20);
        ben.start();
        ada.join();
        ben.join();
        System.out.println(left.value + " and " + right.value);
    }
}
