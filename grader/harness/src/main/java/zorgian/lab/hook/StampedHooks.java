package zorgian.lab.hook;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import zorgian.lab.trace.LockInfo;
import zorgian.lab.trace.Locks;
import zorgian.lab.trace.Locks.Attempt;

/** StampedLock. What is read between an optimistic stamp and its validation is not recorded: such reads are thrown away where they raced. */
public final class StampedHooks {

    private StampedHooks() {
    }

    private interface Taking {
        long take() throws InterruptedException;
    }

    private static long takes(StampedLock lock, boolean shared, boolean blocks, int site, Taking taking) throws InterruptedException {
        Locks.optimistic(false);
        Steering.beforeLock();
        Attempt attempt = Locks.attempt(Locks.lock(lock), shared, blocks, site);
        long stamp = 0;
        try {
            stamp = taking.take();
        } finally {
            if (stamp != 0) {
                Locks.got(attempt);
            } else {
                Locks.gaveUp(attempt);
            }
        }
        return stamp;
    }

    private static long takesNow(StampedLock lock, boolean shared, boolean blocks, int site, Taking taking) {
        try {
            return takes(lock, shared, blocks, site, taking);
        } catch (InterruptedException e) {
            throw new IllegalStateException("this call is not interrupted", e);
        }
    }

    public static long writeLock(StampedLock lock, int site) {
        return takesNow(lock, false, true, site, lock::writeLock);
    }

    public static long readLock(StampedLock lock, int site) {
        return takesNow(lock, true, true, site, lock::readLock);
    }

    public static long tryWriteLock(StampedLock lock, int site) {
        return takesNow(lock, false, false, site, lock::tryWriteLock);
    }

    public static long tryReadLock(StampedLock lock, int site) {
        return takesNow(lock, true, false, site, lock::tryReadLock);
    }

    public static long writeLockInterruptibly(StampedLock lock, int site) throws InterruptedException {
        return takes(lock, false, true, site, lock::writeLockInterruptibly);
    }

    public static long readLockInterruptibly(StampedLock lock, int site) throws InterruptedException {
        return takes(lock, true, true, site, lock::readLockInterruptibly);
    }

    public static long tryWriteLock(StampedLock lock, long time, TimeUnit unit, int site) throws InterruptedException {
        return takes(lock, false, false, site, () -> inTime(lock.tryWriteLock(), time, unit, lock::writeLockInterruptibly));
    }

    public static long tryReadLock(StampedLock lock, long time, TimeUnit unit, int site) throws InterruptedException {
        return takes(lock, true, false, site, () -> inTime(lock.tryReadLock(), time, unit, lock::readLockInterruptibly));
    }

    private static long inTime(long stamp, long time, TimeUnit unit, LabTime.Untimed<Long> waiting) throws InterruptedException {
        if (stamp != 0 || time <= 0) {
            return stamp;
        }
        LabTime.Waited<Long> waited = LabTime.await(LabTime.ticks(time, unit), waiting);
        return waited.timedOut() ? 0 : waited.value();
    }

    public static void unlockWrite(StampedLock lock, long stamp, int site) {
        Locks.release(Locks.lock(lock), false);
        lock.unlockWrite(stamp);
    }

    public static void unlockRead(StampedLock lock, long stamp, int site) {
        Locks.release(Locks.lock(lock), true);
        lock.unlockRead(stamp);
    }

    public static void unlock(StampedLock lock, long stamp, int site) {
        Locks.release(Locks.lock(lock), StampedLock.isReadLockStamp(stamp));
        lock.unlock(stamp);
    }

    public static boolean tryUnlockRead(StampedLock lock, int site) {
        Locks.release(Locks.lock(lock), true);
        return lock.tryUnlockRead();
    }

    public static boolean tryUnlockWrite(StampedLock lock, int site) {
        Locks.release(Locks.lock(lock), false);
        return lock.tryUnlockWrite();
    }

    public static long tryOptimisticRead(StampedLock lock, int site) {
        Locks.optimistic(true);
        return lock.tryOptimisticRead();
    }

    public static boolean validate(StampedLock lock, long stamp, int site) {
        boolean valid = lock.validate(stamp);
        if (!StampedLock.isReadLockStamp(stamp) && !StampedLock.isWriteLockStamp(stamp)) {
            Locks.optimistic(false);
            Locks.sees(Locks.lock(lock));
        }
        return valid;
    }

    public static long tryConvertToWriteLock(StampedLock lock, long stamp, int site) {
        return converts(lock, stamp, false, site, lock.tryConvertToWriteLock(stamp));
    }

    public static long tryConvertToReadLock(StampedLock lock, long stamp, int site) {
        boolean wrote = StampedLock.isWriteLockStamp(stamp);
        if (wrote) {
            // The lock goes to readers at once, so what was written has to be told before.
            Locks.release(Locks.lock(lock), false);
        }
        return converts(lock, wrote ? 0 : stamp, true, site, lock.tryConvertToReadLock(stamp));
    }

    public static long tryConvertToOptimisticRead(StampedLock lock, long stamp, int site) {
        if (StampedLock.isLockStamp(stamp)) {
            Locks.release(Locks.lock(lock), StampedLock.isReadLockStamp(stamp));
        }
        Locks.optimistic(true);
        return lock.tryConvertToOptimisticRead(stamp);
    }

    private static long converts(StampedLock lock, long stamp, boolean shared, int site, long converted) {
        Locks.optimistic(false);
        LockInfo info = Locks.lock(lock);
        if (converted != 0 && !(shared ? StampedLock.isReadLockStamp(stamp) : StampedLock.isWriteLockStamp(stamp))) {
            if (StampedLock.isReadLockStamp(stamp)) {
                Locks.release(info, true);
            }
            Locks.got(Locks.attempt(info, shared, false, site));
        }
        return converted;
    }

    public static Lock asReadLock(StampedLock lock, int site) {
        return view(lock, lock.asReadLock());
    }

    public static Lock asWriteLock(StampedLock lock, int site) {
        return view(lock, lock.asWriteLock());
    }

    public static ReadWriteLock asReadWriteLock(StampedLock lock, int site) {
        ReadWriteLock view = lock.asReadWriteLock();
        Locks.link(view, Locks.lock(lock));
        return view;
    }

    private static Lock view(StampedLock lock, Lock view) {
        Locks.link(view, Locks.lock(lock));
        return view;
    }
}
