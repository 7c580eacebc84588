// right: an optimistic stamp is converted straight to a write lock; where that fails the code starts over with a real write lock.
import java.util.concurrent.locks.StampedLock;

public class OptimisticUpgrade {

    private final StampedLock lock = new StampedLock();
    private int free = 30;
    private int sold;

    private boolean sell(int wanted) {
        long stamp = lock.tryOptimisticRead();
        try {
            while (true) {
                int seen = free;
                if (!lock.validate(stamp)) {
                    stamp = lock.writeLock();
                    continue;
                }
                if (seen < wanted) {
                    return false;
                }
                long write = lock.tryConvertToWriteLock(stamp);
                if (write == 0) {
                    stamp = lock.writeLock();
                    continue;
                }
                stamp = write;
                free = seen - wanted;
                sold += wanted;
                return true;
            }
        } finally {
            if (StampedLock.isWriteLockStamp(stamp)) {
                lock.unlockWrite(stamp);
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OptimisticUpgrade theatre = new OptimisticUpgrade();
        int[] tickets = new int[3];
        Thread[] sellers = new Thread[3];
        for (int i = 0; i < sellers.length; i++) {
            int seller = i;
            sellers[i] = new Thread(() -> {
                while (theatre.sell(seller + 1)) {
                    tickets[seller] += seller + 1;
                }
            }, "seller-" + i);
            sellers[i].start();
        }
        int sum = 0;
        for (int i = 0; i < sellers.length; i++) {
            sellers[i].join();
            sum += tickets[i];
        }
        if (sum != 30 || theatre.sold != 30 || theatre.free != 0 || theatre.lock.isWriteLocked()) {
            throw new AssertionError(sum + " tickets");
        }
    }
}
