package zorgian.lab.worker;

import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import zorgian.lab.runtime.Locks;

/**
 * Which threads alone can end a thread's wait, as far as the objects of the JDK tell: owners of locks, readers, runners of tasks, threads
 * joined.
 */
final class Holders {

    private static final String READ_WRITE = "java.util.concurrent.locks.ReentrantReadWriteLock$";

    private final Collection<Thread> threads;

    /** @param threads those that are alive */
    Holders(Collection<Thread> threads) {
        this.threads = threads;
    }

    /** @param blocker what it is parked for; empty where there are none or they are not known */
    Set<Thread> awaitedBy(Object blocker, Thread waiting) {
        Set<Thread> awaited = Collections.newSetFromMap(new IdentityHashMap<>());
        if (blocker instanceof FutureTask<?> task) {
            add(JdkFields.get(task, "runner"), awaited);
        } else if (blocker instanceof AbstractOwnableSynchronizer synchronizer) {
            add(JdkFields.get(synchronizer, "exclusiveOwnerThread"), awaited);
            if (awaited.isEmpty() && blocker.getClass().getName().startsWith(READ_WRITE)) {
                readers(blocker, awaited);
            }
            if (blocker.getClass().getName().equals("java.util.concurrent.CountDownLatch$Sync")) {
                ending(blocker, awaited);
            }
        }
        awaited.addAll(Locks.holders(blocker));
        return awaited;
    }

    private static void add(Object thread, Set<Thread> awaited) {
        if (thread instanceof Thread found) {
            awaited.add(found);
        }
    }

    private void readers(Object sync, Set<Thread> awaited) {
        if (JdkFields.get(sync, "firstReaderHoldCount") instanceof Integer count && count > 0) {
            add(JdkFields.get(sync, "firstReader"), awaited);
        }
        Object key = JdkFields.get(sync, "readHolds");
        for (Thread thread : threads) {
            if (JdkFields.get(local(thread, key), "count") instanceof Integer count && count > 0) {
                awaited.add(thread);
            }
        }
    }

    /** What the thread has in a thread-local variable, or null. */
    private static Object local(Thread thread, Object key) {
        Object table = JdkFields.get(JdkFields.get(thread, "threadLocals"), "table");
        for (int i = 0; table != null && i < Array.getLength(table); i++) {
            if (Array.get(table, i) instanceof Reference<?> entry && entry.get() == key) {
                return JdkFields.get(entry, "value");
            }
        }
        return null;
    }

    /** The virtual thread whose end is waited for at this latch, by {@link Thread#join()}. */
    private void ending(Object sync, Set<Thread> awaited) {
        for (Thread thread : threads) {
            if (JdkFields.get(JdkFields.get(thread, "termination"), "sync") == sync) {
                awaited.add(thread);
            }
        }
    }
}
