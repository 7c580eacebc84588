// right: a stamped read lock is converted to a write lock, or given back and taken anew as a write lock before the plain fields are written.
import java.util.concurrent.locks.StampedLock;

public class StampedConversion {

    private final StampedLock lock = new StampedLock();
    private int level;
    private int refills;

    private void refillIfLow() {
        long stamp = lock.readLock();
        try {
            while (level < 3) {
                long write = lock.tryConvertToWriteLock(stamp);
                if (write != 0) {
                    stamp = write;
                    level += 5;
                    refills++;
                } else {
                    lock.unlockRead(stamp);
                    stamp = lock.writeLock();
                }
            }
        } finally {
            lock.unlock(stamp);
        }
    }

    private void drink() {
        long stamp = lock.writeLock();
        level--;
        lock.unlockWrite(stamp);
    }

    private int level() {
        long stamp = lock.writeLock();
        stamp = lock.tryConvertToReadLock(stamp);
        try {
            return level;
        } finally {
            lock.unlockRead(stamp);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        StampedConversion tank = new StampedConversion();
        Thread[] guests = new Thread[4];
        for (int i = 0; i < guests.length; i++) {
            guests[i] = new Thread(() -> {
                for (int sip = 0; sip < 10; sip++) {
                    tank.refillIfLow();
                    tank.drink();
                }
            });
            guests[i].start();
        }
        for (Thread guest : guests) {
            guest.join();
        }
        if (tank.level() != tank.refills * 5 - 40 || tank.level() < -1 || tank.lock.isReadLocked() || tank.lock.isWriteLocked()) {
            throw new AssertionError("level " + tank.level + " after " + tank.refills);
        }
    }
}
