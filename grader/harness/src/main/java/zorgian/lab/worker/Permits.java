package zorgian.lab.worker;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Semaphore;

/**
 * Who took the permits of a semaphore, or a stamp of a StampedLock, and has not given them back. The JDK does not remember that: whoever hooks these calls
 * says it here. What was never said is not known, and then nobody holds anything.
 */
public final class Permits {

    private static final Map<Object, Map<Thread, Integer>> TAKEN = Collections.synchronizedMap(new WeakHashMap<>());

    private Permits() {
    }

    /** This thread took permits of the semaphore, or one stamp of the lock. */
    public static void took(Object semaphoreOrLock, int permits) {
        count(semaphoreOrLock, permits);
    }

    /** This thread gave them back. */
    public static void gave(Object semaphoreOrLock, int permits) {
        count(semaphoreOrLock, -permits);
    }

    private static void count(Object semaphoreOrLock, int permits) {
        synchronized (TAKEN) {
            TAKEN.computeIfAbsent(key(semaphoreOrLock), key -> new HashMap<>()).merge(Thread.currentThread(), permits, Integer::sum);
        }
    }

    /** What a thread parks on when it waits for it. */
    private static Object key(Object semaphoreOrLock) {
        Object sync = semaphoreOrLock instanceof Semaphore ? JdkFields.get(semaphoreOrLock, "sync") : semaphoreOrLock;
        return sync == null ? semaphoreOrLock : sync;
    }

    /**
     * The threads that hold something of what is parked on; empty where that is not known, and where somebody gave back what he had not taken: then permits
     * are handed over, and anybody may give one.
     */
    static Set<Thread> holders(Object blocker) {
        synchronized (TAKEN) {
            Map<Thread, Integer> taken = blocker == null ? null : TAKEN.get(blocker);
            if (taken == null || taken.values().stream().anyMatch(count -> count < 0)) {
                return Set.of();
            }
            Set<Thread> holders = new HashSet<>();
            taken.forEach((thread, count) -> {
                if (count > 0) {
                    holders.add(thread);
                }
            });
            return holders;
        }
    }
}
