package zorgian.lab.hook;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import zorgian.lab.trace.LockInfo;
import zorgian.lab.trace.Locks;
import zorgian.lab.trace.Locks.Attempt;

/** The locks of java.util.concurrent.locks, through Lock. */
public final class LockHooks {

    private LockHooks() {
    }

    private static boolean isShared(Lock lock) {
        return lock.getClass().getSimpleName().startsWith("ReadLock");
    }

    public static void lock(Lock lock, int site) {
        if (!Hooks.isJdks(lock)) {
            lock.lock();
            return;
        }
        Steering.beforeLock();
        Attempt attempt = Locks.attempt(Locks.lock(lock), isShared(lock), true, site);
        lock.lock();
        Locks.got(attempt);
    }

    public static void lockInterruptibly(Lock lock, int site) throws InterruptedException {
        if (!Hooks.isJdks(lock)) {
            lock.lockInterruptibly();
            return;
        }
        Steering.beforeLock();
        Attempt attempt = Locks.attempt(Locks.lock(lock), isShared(lock), true, site);
        boolean got = false;
        try {
            lock.lockInterruptibly();
            got = true;
        } finally {
            ended(attempt, got);
        }
    }

    public static boolean tryLock(Lock lock, int site) {
        if (!Hooks.isJdks(lock)) {
            return lock.tryLock();
        }
        Steering.beforeLock();
        Attempt attempt = Locks.attempt(Locks.lock(lock), isShared(lock), false, site);
        boolean got = lock.tryLock();
        ended(attempt, got);
        return got;
    }

    public static boolean tryLock(Lock lock, long time, TimeUnit unit, int site) throws InterruptedException {
        if (!Hooks.isJdks(lock)) {
            return lock.tryLock(time, unit);
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Steering.beforeLock();
        Attempt attempt = Locks.attempt(Locks.lock(lock), isShared(lock), false, site);
        boolean got = false;
        try {
            got = lock.tryLock() || time > 0 && !LabTime.await(LabTime.ticks(time, unit), () -> {
                lock.lockInterruptibly();
                return null;
            }).timedOut();
        } finally {
            ended(attempt, got);
        }
        return got;
    }

    private static void ended(Attempt attempt, boolean got) {
        if (got) {
            Locks.got(attempt);
        } else {
            Locks.gaveUp(attempt);
        }
    }

    public static void unlock(Lock lock, int site) {
        if (Hooks.isJdks(lock)) {
            Locks.release(Locks.lock(lock), isShared(lock));
        }
        lock.unlock();
    }

    public static Condition newCondition(Lock lock, int site) {
        Condition condition = lock.newCondition();
        if (Hooks.isJdks(lock)) {
            Locks.link(condition, Locks.lock(lock));
        }
        return condition;
    }

    public static Lock readLock(ReadWriteLock lock, int site) {
        return view(lock, lock.readLock());
    }

    public static Lock writeLock(ReadWriteLock lock, int site) {
        return view(lock, lock.writeLock());
    }

    public static ReentrantReadWriteLock.ReadLock readLock(ReentrantReadWriteLock lock, int site) {
        return view(lock, lock.readLock());
    }

    public static ReentrantReadWriteLock.WriteLock writeLock(ReentrantReadWriteLock lock, int site) {
        return view(lock, lock.writeLock());
    }

    private static <L extends Lock> L view(ReadWriteLock lock, L view) {
        if (Hooks.isJdks(view)) {
            LockInfo both = Locks.lock(lock);
            Locks.link(view, both);
        }
        return view;
    }
}
