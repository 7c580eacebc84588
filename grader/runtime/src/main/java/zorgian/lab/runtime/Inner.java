package zorgian.lab.runtime;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import jdk.internal.misc.Unsafe;

/** What a lock of java.util.concurrent is made of. */
final class Inner {

    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    private static final long LOCK = offset(ReentrantLock.class, "sync");
    private static final long READ_WRITE = offset(ReentrantReadWriteLock.class, "sync");
    private static final long SEMAPHORE = offset(Semaphore.class, "sync");
    private static final long READ = offset(ReentrantReadWriteLock.ReadLock.class, "sync");
    private static final long WRITE = offset(ReentrantReadWriteLock.WriteLock.class, "sync");
    private static final long CONDITION = offset(AbstractQueuedSynchronizer.ConditionObject.class, "this$0");

    private Inner() {
    }

    private static long offset(Class<?> type, String field) {
        return UNSAFE.objectFieldOffset(type, field);
    }

    /** The object of a lock that its parts have in common, or the lock itself. */
    static Object whole(Object lock) {
        if (lock instanceof ReentrantLock) {
            return UNSAFE.getReference(lock, LOCK);
        } else if (lock instanceof ReentrantReadWriteLock) {
            return UNSAFE.getReference(lock, READ_WRITE);
        } else if (lock instanceof ReentrantReadWriteLock.ReadLock) {
            return UNSAFE.getReference(lock, READ);
        } else if (lock instanceof ReentrantReadWriteLock.WriteLock) {
            return UNSAFE.getReference(lock, WRITE);
        } else if (lock instanceof Semaphore) {
            return UNSAFE.getReference(lock, SEMAPHORE);
        } else if (lock instanceof AbstractQueuedSynchronizer.ConditionObject) {
            return UNSAFE.getReference(lock, CONDITION);
        }
        return lock;
    }

    /** What the inside of a lock orders is a mere order of locks; not so of a semaphore of many permits, or of none. */
    static void know(Object lock, LockInfo info) {
        Shadow shadow = Scheduler.run.shadows.of(whole(lock));
        shadow.lock = info;
        shadow.setSoft(info.permits == 1);
    }

    /** It is no lock, but a signal. */
    static void harden(Object lock) {
        Scheduler.run.shadows.of(whole(lock)).setSoft(false);
    }
}
