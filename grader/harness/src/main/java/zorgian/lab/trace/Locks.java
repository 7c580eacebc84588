package zorgian.lab.trace;

import java.util.List;

/** Taking locks and giving them back. */
public final class Locks {

    private Locks() {
    }

    /** The lock behind an object's monitor. */
    public static LockInfo monitor(Object object) {
        Trace trace = Trace.now();
        LockInfo known = trace.knownLock(object);
        return known != null ? known : trace.lock(object, typeOf(object), 1, true, false);
    }

    /** The lock that a lock object is, or the one that it is a view of. */
    public static LockInfo lock(Object lock) {
        Trace trace = Trace.now();
        LockInfo known = trace.knownLock(lock);
        return known != null ? known : trace.lock(lock, typeOf(lock), 1, false, false);
    }

    /** @param permits of the semaphore now; what counts is how many there were at the first call */
    public static LockInfo semaphore(Object semaphore, int permits) {
        Trace trace = Trace.now();
        LockInfo known = trace.knownLock(semaphore);
        return known != null ? known : trace.lock(semaphore, "Semaphore", permits, false, true);
    }

    /** A view, a condition or the like belongs to this lock. */
    public static void link(Object view, LockInfo lock) {
        Trace.now().link(view, lock);
    }

    private static String typeOf(Object object) {
        if (object instanceof Class<?> type) {
            return "class " + type.getSimpleName();
        }
        Class<?> type = object.getClass();
        String name = type.getSimpleName();
        return type == Object.class || name.isEmpty() || type.isArray() || type.isHidden() ? "lock" : name;
    }

    /** A lock that the calling thread is about to wait for, if it must. */
    public static final class Attempt {

        private final Strand strand;
        private final LockInfo lock;
        private final boolean shared;
        private final int site;
        private final Held again;
        private final HoldLog.Entry entry;

        private Attempt(Trace trace, Strand strand, LockInfo lock, boolean shared, int site) {
            this.strand = strand;
            this.lock = lock;
            this.shared = shared;
            this.site = site;
            this.again = find(strand, lock, shared);
            this.entry = again != null ? null : trace.holds.asks(strand.name, lock.label, site, trace.tick());
        }
    }

    /** @param blocks whether it waits until it has it, however long that takes */
    public static Attempt attempt(LockInfo lock, boolean shared, boolean blocks, int site) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        Attempt attempt = new Attempt(trace, strand, lock, shared, site);
        if (attempt.again == null && blocks && !strand.held.isEmpty() && !holds(strand, lock)) {
            trace.order.wants(strand, lock, shared, site);
        }
        return attempt;
    }

    /** It has it. */
    public static void got(Attempt attempt) {
        Trace trace = Trace.now();
        Strand strand = attempt.strand;
        LockInfo lock = attempt.lock;
        trace.acquire(strand, lock.exclusive);
        trace.acquire(strand, lock.signals);
        if (!attempt.shared) {
            trace.acquire(strand, lock.shared);
        }
        if (attempt.again != null) {
            attempt.again.count++;
        } else {
            attempt.entry.got(trace.tick());
            strand.held.add(new Held(lock, attempt.shared, attempt.site, attempt.entry));
            trace.step(strand, "takes", lock.label, attempt.site);
        }
    }

    /** Does something under a monitor that the JDK takes and gives back inside one call. */
    public static void shortly(LockInfo monitor, Runnable inside) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        // As one: of two threads that do this at the same time one has to come after the other, as it is inside the JDK.
        synchronized (monitor) {
            trace.acquire(strand, monitor.exclusive);
            inside.run();
            trace.release(strand, monitor.exclusive, false);
        }
    }

    /** Whether what the calling thread reads from now on may be thrown away. */
    public static void optimistic(boolean isOptimistic) {
        Trace.now().strand().isOptimistic = isOptimistic;
    }

    /** The calling thread knows that nobody has had the lock alone since it looked. */
    public static void sees(LockInfo lock) {
        Trace trace = Trace.now();
        trace.acquire(lock.exclusive);
    }

    /** Remembers an attempt for {@link #entered}, which follows on the same thread. */
    public static void enters(Attempt attempt) {
        attempt.strand.attempt = attempt;
    }

    /** The thread has what it attempted last. */
    public static void entered() {
        Strand strand = Trace.now().strand();
        if (strand.attempt != null) {
            got(strand.attempt);
            strand.attempt = null;
        }
    }

    /** It did not get it. */
    public static void gaveUp(Attempt attempt) {
        if (attempt.entry != null) {
            attempt.entry.gaveBack(Trace.now().tick());
        }
    }

    /** To be called just before it gives it back. */
    public static void release(LockInfo lock, boolean shared) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        Held held = find(strand, lock, shared);
        if (held != null && --held.count == 0) {
            drop(trace, strand, held);
        }
        boolean isSignal = held == null && lock.isSemaphore;
        if (isSignal) {
            lock.isSignal = true;
        }
        if (isSignal || lock.isSignal) {
            trace.release(strand, lock.signals, true);
        } else {
            trace.release(strand, shared ? lock.shared : lock.exclusive, lock.isSemaphore && lock.permits != 1);
        }
    }

    private static void drop(Trace trace, Strand strand, Held held) {
        strand.held.remove(held);
        held.entry.gaveBack(trace.tick());
        trace.step(strand, "gives back", held.lock.label, 0);
    }

    /** A lock that was given back for a while, with how often it had been taken. */
    public record Waiting(LockInfo lock, int site, int count) {
    }

    /** Gives back a monitor or lock altogether, however often it was taken, to wait for a signal. */
    public static Waiting releaseToWait(LockInfo lock, int site) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        Held held = find(strand, lock, false);
        trace.step(strand, "waits at", lock.label, site);
        if (held != null) {
            drop(trace, strand, held);
        }
        trace.release(strand, lock.exclusive, false);
        return new Waiting(lock, held == null ? site : held.site, held == null ? 0 : held.count);
    }

    /** The wait is over, and the lock taken back. */
    public static void takeBack(Waiting waiting) {
        if (waiting.count > 0) {
            Attempt attempt = attempt(waiting.lock, false, true, waiting.site);
            got(attempt);
            find(attempt.strand, waiting.lock, false).count = waiting.count;
        }
    }

    /** Whoever waits for a signal of this lock and goes on afterwards comes after this. */
    public static void signal(LockInfo lock) {
        Trace.now().release(lock.signals);
    }

    static void reportHeld(Trace trace, Strand strand) {
        for (Held held : strand.held) {
            if (!held.lock.isMonitor && !held.lock.isSemaphore) {
                trace.report(new Found(Found.LOCK_NOT_RELEASED, held.lock.label,
                        List.of(List.of(strand.name, "takes " + held.lock.label, (long) held.site))));
            }
        }
    }

    private static boolean holds(Strand strand, LockInfo lock) {
        return find(strand, lock, false) != null || find(strand, lock, true) != null;
    }

    private static Held find(Strand strand, LockInfo lock, boolean shared) {
        for (int i = strand.held.size() - 1; i >= 0; i--) {
            Held held = strand.held.get(i);
            if (held.lock == lock && held.shared == shared) {
                return held;
            }
        }
        return null;
    }
}
