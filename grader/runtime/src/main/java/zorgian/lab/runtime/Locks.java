package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.StampedLock;

/**
 * Words for locks of java.util.concurrent, and their order: which thread asks for, has and gives back which lock. Who really has a lock is
 * known to the lock itself; a gap here costs a word in an explanation, or a warning, and never a verdict. Locks that the JDK makes inside
 * its own classes are none of these. Guarded by the baton.
 */
public final class Locks {

    /** The bits of StampedLock's stamps that say that it is held alone, and by how many it is shared; its LG_READERS is 7. */
    private static final long STAMPED_WRITE = 1L << 7;
    private static final long STAMPED_READS = STAMPED_WRITE - 1;

    /** In what calls say of how they ask: that they wait for as long as it takes. */
    private static final int WAITS = 2;

    private Locks() {
    }

    /** A lock, or a semaphore, was made by a student's code. */
    public static void made(Object lock) {
        LogicalThread me = Scheduler.seen();
        if (me != null && lock != null) {
            me.quiet++;
            try {
                Shadow shadow = Scheduler.run.shadows.of(lock);
                if (shadow.lock == null) {
                    boolean isSemaphore = lock instanceof Semaphore;
                    shadow.lock = HeldLocks.info(lock, isSemaphore ? ((Semaphore) lock).availablePermits() : 1, false, isSemaphore);
                    Inner.know(lock, shadow.lock);
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
        info.isTried |= (how & WAITS) == 0;
        Points.mayLetEverybodyGoFirst(me, Decision.AT_LOCK);
        Points.point(me, info, true);
        me.quiet++;
        try {
            me.asking = HeldLocks.asks(me, info, (how & 1) != 0, (how & WAITS) != 0, Scheduler.site & ~Scheduler.IN_CONTAINERS);
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
                HeldLocks.got(me, asking);
            } else if (asking.hold.from < 0) {
                asking.hold.to = Scheduler.run.clock.now;
            }
        } finally {
            me.quiet--;
        }
        Points.pointInLock(me, asking.lock);
    }

    /** The same where a stamp says whether it was got. */
    public static void got(Object lock, long stamp) {
        got(lock, stamp != 0);
    }

    /** To be called just before it gives it back. */
    public static void gives(Object lock, int how) {
        LogicalThread me = Scheduler.seen();
        LockInfo info = me == null ? null : known(lock);
        if (info == null) {
            return;
        }
        if (info.isTried) {
            Points.point(me, info, true);
        }
        me.quiet++;
        try {
            Held held = HeldLocks.find(me, info, (how & 1) != 0);
            if (held == null && (info.isSemaphore || lock instanceof StampedLock)) {
                info.isSignal = true;
                HeldLocks.dropAnybodys(info);
                Inner.harden(lock);
            } else if (held != null && --held.count == 0) {
                HeldLocks.drop(me, held);
            }
        } finally {
            me.quiet--;
        }
    }

    /** The same where it may have had nothing to give back. */
    public static void gave(Object lock, boolean had) {
        if (had) {
            gives(lock, 0);
        }
    }

    public static void gaveShared(Object lock, boolean had) {
        if (had) {
            gives(lock, 1);
        }
    }

    /** A stamp was turned into another, or into 0 if that could not be done. */
    public static void converted(long after, Object lock, long before) {
        Optimistic.validated(after != 0);
        LogicalThread me = Scheduler.seen();
        LockInfo info = me == null ? null : known(lock);
        if (info == null || after == 0 || kind(before) == kind(after)) {
            return;
        }
        me.quiet++;
        try {
            Held held = kind(before) < 0 ? null : HeldLocks.find(me, info, kind(before) == 1);
            if (held != null && --held.count == 0) {
                HeldLocks.drop(me, held);
            }
            if (kind(after) >= 0) {
                HeldLocks.got(me, HeldLocks.asks(me, info, kind(after) == 1, false, Scheduler.site & ~Scheduler.IN_CONTAINERS));
            }
        } finally {
            me.quiet--;
        }
    }

    /** 1 for a stamp of a lock that is shared, 0 for one that is held alone, -1 for none. */
    private static int kind(long stamp) {
        return (stamp & STAMPED_WRITE) != 0 ? 0 : (stamp & STAMPED_READS) != 0 ? 1 : -1;
    }

    // ------------------------------------------------------------------------------------------------ conditions

    /**
     * Condition.await is asked for: where the policy has it end for no reason, it gives the lock back, takes it again, and is over.
     *
     * @return whether that was all
     */
    public static boolean endsAtOnce(Condition condition) throws InterruptedException {
        LogicalThread me = Scheduler.me();
        if (me == null || me.quiet != 0 || !Points.wakesSpuriously(me)) {
            return false;
        }
        condition.awaitNanos(0);
        return true;
    }

    /** Condition.await begins: the lock is given back for a while. */
    public static void waits(Object condition) {
        LogicalThread me = Scheduler.seen();
        LockInfo info = me == null ? null : known(condition);
        Held held = info == null ? null : HeldLocks.find(me, info, false);
        if (held != null) {
            me.quiet++;
            Scheduler.run.steps.add(me, "waits at", info.label, Scheduler.site & ~Scheduler.IN_CONTAINERS);
            HeldLocks.drop(me, held);
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
            if (!me.timedOut) {
                Signals.receives(me, before.lock.signals);
            }
            Held again = HeldLocks.asks(me, before.lock, false, true, before.site);
            HeldLocks.got(me, again);
            again.count = Math.max(1, before.count);
            me.quiet--;
        }
    }

    /** Condition.signal and signalAll. */
    public static void signals(Object condition) {
        LogicalThread me = Scheduler.seen();
        LockInfo info = me == null ? null : known(condition);
        if (info != null) {
            Signals.sends(me, info);
        }
    }

    /**
     * The threads that have a lock that only the trace knows the holders of: a stamped lock, or a semaphore. For the worker, when a run is
     * over.
     */
    public static List<Thread> holders(Object lock) {
        List<Thread> holders = new ArrayList<>();
        Shadow shadow = lock == null ? null : Scheduler.run.shadows.find(Inner.whole(lock));
        LockInfo info = shadow == null ? null : shadow.lock;
        boolean isKnown = info != null && (info.isSemaphore || lock instanceof StampedLock);
        for (int i = 0; isKnown && i < Scheduler.run.threads.size(); i++) {
            LogicalThread thread = Scheduler.run.threads.get(i);
            if (thread.state != LogicalThread.State.ENDED && (HeldLocks.find(thread, info, false) != null
                    || HeldLocks.find(thread, info, true) != null)) {
                holders.add(thread.thread);
            }
        }
        return holders;
    }
}
