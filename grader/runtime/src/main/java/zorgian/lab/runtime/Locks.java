package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.StampedLock;
import zorgian.lab.runtime.Finding.Kind;
import zorgian.lab.runtime.Finding.Place;

/**
 * Words for locks, and their order: which thread asks for, has and gives back which lock. Who really has a lock is known to the lock itself; a gap here costs
 * a word in an explanation, or a warning, and never a verdict. Locks that the JDK makes inside its own classes are none of these.
 */
public final class Locks {

    /** The bit of StampedLock's state that says that it is held alone; its LG_READERS is 7. */
    private static final long STAMPED_WRITE = 1L << 7;

    private Locks() {
    }

    // ------------------------------------------------------------------------------------------------ monitors

    static Held asksForMonitor(LogicalThread me, Monitor monitor, int site) {
        if (monitor.lock == null) {
            monitor.lock = info(monitor.object(), 1, true, false);
        }
        return asks(me, monitor.lock, false, true, site);
    }

    static void gotMonitor(LogicalThread me, Held held) {
        got(me, held);
    }

    static void gaveMonitor(LogicalThread me, Monitor monitor) {
        Held held = find(me, monitor.lock, false);
        if (held != null) {
            drop(me, held);
        }
    }

    /** Null where the monitor was taken by the JDK's own code. */
    static Held waitsAtMonitor(LogicalThread me, Monitor monitor) {
        Held held = monitor.lock == null ? null : find(me, monitor.lock, false);
        if (held != null) {
            Scheduler.run.steps.add(me, "waits at", held.lock.label, Scheduler.site & ~Scheduler.IN_CONTAINERS);
            drop(me, held);
        }
        return held;
    }

    static Held asksAgain(LogicalThread me, Held before) {
        return asks(me, before.lock, before.isShared, true, before.site);
    }

    // ------------------------------------------------------------------------------------------------ locks of java.util.concurrent

    /** A lock, or a semaphore, was made by a student's code. */
    public static void made(Object lock) {
        LogicalThread me = Scheduler.seen();
        if (me != null && lock != null) {
            me.quiet++;
            try {
                Shadow shadow = Scheduler.run.shadows.of(lock);
                if (shadow.lock == null) {
                    boolean isSemaphore = lock instanceof Semaphore;
                    shadow.lock = info(lock, isSemaphore ? ((Semaphore) lock).availablePermits() : 1, false, isSemaphore);
                    Inner.soften(lock);
                }
            } finally {
                me.quiet--;
            }
        }
    }

    /** The lock of the student's that this is, or belongs to; null if it is none. */
    private static LockInfo known(Object lock) {
        Object whole = Inner.whole(lock);
        Shadow shadow = Scheduler.run.shadows.find(whole);
        return shadow == null ? null : shadow.lock;
    }

    /** @param how 1 if it is shared, plus 2 if it waits for as long as it takes */
    public static void asks(Object lock, int how) {
        LogicalThread me = Scheduler.seen();
        LockInfo info = me == null ? null : known(lock);
        if (info == null) {
            return;
        }
        if (Scheduler.run.policy.yieldsAtLocks) {
            Scheduler.letOthersGoFirst(me);
        }
        Scheduler.point(me);
        me.quiet++;
        try {
            me.asking = asks(me, info, (how & 1) != 0, (how & 2) != 0, Scheduler.site & ~Scheduler.IN_CONTAINERS);
            me.askingFor = lock;
        } finally {
            me.quiet--;
        }
    }

    /** The call that asked comes back. */
    public static void got(Object lock, boolean hasIt) {
        LogicalThread me = Scheduler.seen();
        if (me == null || me.asking == null || me.askingFor != lock) {
            return;
        }
        Held asking = me.asking;
        me.asking = null;
        me.askingFor = null;
        me.quiet++;
        try {
            if (hasIt) {
                got(me, asking);
            } else {
                asking.hold.to = Scheduler.run.clock.now;
            }
        } finally {
            me.quiet--;
        }
    }

    /** To be called just before it gives it back. */
    public static void gives(Object lock, int how) {
        LogicalThread me = Scheduler.seen();
        LockInfo info = me == null ? null : known(lock);
        if (info == null) {
            return;
        }
        me.quiet++;
        try {
            Held held = find(me, info, (how & 1) != 0);
            if (held == null) {
                info.isSignal |= info.isSemaphore;
            } else if (--held.count == 0) {
                drop(me, held);
            }
        } finally {
            me.quiet--;
        }
    }

    /** The same where a stamp says whether it was got. */
    public static void got(Object lock, long stamp) {
        got(lock, stamp != 0);
    }

    /** StampedLock.unlock: whether it was shared is in the stamp. */
    public static void givesStamped(Object lock, long stamp) {
        gives(lock, (stamp & STAMPED_WRITE) != 0 ? 0 : 1);
    }

    /** Condition.await begins: the lock is given back for a while. */
    public static void waits(Object condition) {
        LogicalThread me = Scheduler.seen();
        LockInfo info = me == null ? null : known(condition);
        Held held = info == null ? null : find(me, info, false);
        if (held != null) {
            me.quiet++;
            Scheduler.run.steps.add(me, "waits at", info.label, Scheduler.site & ~Scheduler.IN_CONTAINERS);
            drop(me, held);
            me.waitingWith = held;
            me.quiet--;
        }
    }

    /** It comes back, one way or the other, with the lock. */
    public static void waited() {
        LogicalThread me = Scheduler.seen();
        if (me != null && me.waitingWith != null) {
            Held before = me.waitingWith;
            me.waitingWith = null;
            me.quiet++;
            Held again = asks(me, before.lock, false, true, before.site);
            got(me, again);
            again.count = Math.max(1, before.count);
            me.quiet--;
        }
    }

    // ------------------------------------------------------------------------------------------------ both

    private static LockInfo info(Object object, int permits, boolean isMonitor, boolean isSemaphore) {
        return new LockInfo(Scheduler.run.locks++, isSemaphore ? "Semaphore" : LockInfo.typeOf(object), permits, isMonitor, isSemaphore);
    }

    private static Held asks(LogicalThread me, LockInfo lock, boolean isShared, boolean waits, int site) {
        Held again = find(me, lock, isShared);
        if (again != null) {
            return again;
        }
        if (waits && !me.held.isEmpty() && find(me, lock, !isShared) == null) {
            me.quiet++;
            Scheduler.run.lockOrder.wants(me, lock, isShared, site);
            me.quiet--;
        }
        return new Held(lock, isShared, site, Scheduler.run.steps.asks(me, lock.label, site));
    }

    private static void got(LogicalThread me, Held held) {
        if (held.hold.from >= 0 && held.hold.to < 0) {
            held.count++;
            return;
        }
        held.hold.from = Scheduler.run.clock.now;
        me.held.add(held);
        Scheduler.run.steps.add(me, "takes", held.lock.label, held.site);
    }

    private static void drop(LogicalThread me, Held held) {
        me.held.remove(held);
        held.hold.to = Scheduler.run.clock.now;
        Scheduler.run.steps.add(me, "gives back", held.lock.label, 0);
    }

    /** The threads that have a lock that only the trace knows the holders of: a stamped lock, or a semaphore. For the worker, when a run is over. */
    public static List<Thread> holders(Object lock) {
        List<Thread> holders = new ArrayList<>();
        Shadow shadow = lock == null ? null : Scheduler.run.shadows.find(Inner.whole(lock));
        LockInfo info = shadow == null ? null : shadow.lock;
        boolean isKnown = info != null && (info.isSemaphore || lock instanceof StampedLock);
        for (int i = 0; isKnown && i < Scheduler.run.threads.size(); i++) {
            LogicalThread thread = Scheduler.run.threads.get(i);
            if (thread.state != LogicalThread.State.ENDED && (find(thread, info, false) != null || find(thread, info, true) != null)) {
                holders.add(thread.thread);
            }
        }
        return holders;
    }

    static void reportHeld(LogicalThread me) {
        for (int i = 0; i < me.held.size(); i++) {
            Held held = me.held.get(i);
            if (!held.lock.isMonitor && !held.lock.isSemaphore) {
                Scheduler.run.findings.add(Kind.LOCK_NOT_RELEASED, held.lock.label,
                        List.of(new Place(me.name(), "takes " + held.lock.label, held.site)));
            }
        }
    }

    private static Held find(LogicalThread me, LockInfo lock, boolean isShared) {
        for (int i = me.held.size() - 1; i >= 0; i--) {
            Held held = me.held.get(i);
            if (held.lock == lock && held.isShared == isShared) {
                return held;
            }
        }
        return null;
    }
}
