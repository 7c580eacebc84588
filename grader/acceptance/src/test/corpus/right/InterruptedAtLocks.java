// right: who waits for a lock, a condition or a permit to go on is interrupted, reads the plain reason written before, and holds nothing.
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

public class InterruptedAtLocks {

    private interface Waiting {
        void begin() throws Exception;
    }

    private final ReentrantLock held = new ReentrantLock();
    private final ReentrantReadWriteLock written = new ReentrantReadWriteLock();
    private final StampedLock stamped = new StampedLock();
    private final ReentrantLock free = new ReentrantLock();
    private final Condition never = free.newCondition();
    private String reason;
    private int heard;

    private void interrupt(Waiting waiting) throws InterruptedException {
        reason = "";
        Thread waiter = new Thread(() -> {
            try {
                waiting.begin();
            } catch (InterruptedException e) {
                heard += reason.length();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, "waiter");
        waiter.start();
        Thread.sleep(5);
        reason = "fire";
        waiter.interrupt();
        waiter.join();
    }

    private void await(Waiting waiting) throws Exception {
        free.lock();
        try {
            waiting.begin();
        } finally {
            free.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        InterruptedAtLocks lab = new InterruptedAtLocks();
        lab.held.lock();
        lab.written.writeLock().lock();
        long stamp = lab.stamped.writeLock();
        try {
            lab.interrupt(lab.held::lockInterruptibly);
            lab.interrupt(() -> lab.held.tryLock(1, TimeUnit.HOURS));
            lab.interrupt(lab.written.readLock()::lockInterruptibly);
            lab.interrupt(() -> lab.written.writeLock().tryLock(1, TimeUnit.HOURS));
            lab.interrupt(lab.stamped::readLockInterruptibly);
            lab.interrupt(() -> lab.stamped.tryWriteLock(1, TimeUnit.HOURS));
            lab.interrupt(() -> lab.await(lab.never::await));
            lab.interrupt(() -> lab.await(() -> lab.never.awaitNanos(3_600_000_000_000L)));
            lab.interrupt(() -> {
                while (!Thread.interrupted()) {
                    LockSupport.park(lab);
                }
                throw new InterruptedException();
            });
        } finally {
            lab.stamped.unlockWrite(stamp);
            lab.written.writeLock().unlock();
            lab.held.unlock();
        }
        if (lab.heard != 36 || lab.free.isLocked()) {
            throw new AssertionError(lab.heard + " heard");
        }
    }
}
