package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.List;
import zorgian.lab.runtime.Finding.Kind;
import zorgian.lab.runtime.Finding.Place;

/** Which locks of a student's each thread holds. Guarded by the baton. */
final class HeldLocks {

    private final Sequence<LogicalThread> endedWithLocks = new Sequence<>();

    // ------------------------------------------------------------------------------------------------ monitors

    static Held asksForMonitor(LogicalThread me, Monitor monitor, int site) {
        if (monitor.lock == null) {
            me.quiet++;
            know(monitor);
            me.quiet--;
        }
        return asks(me, monitor.lock, false, true, site);
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

    /** The JDK's own code asks for a monitor, while the thread has other locks. */
    static void wantsInJdk(LogicalThread me, Monitor monitor) {
        me.quiet++;
        know(monitor);
        Scheduler.run.lockOrder.wants(me, monitor.lock, false, Scheduler.site & ~Scheduler.IN_CONTAINERS);
        me.quiet--;
    }

    private static void know(Monitor monitor) {
        if (monitor.lock == null) {
            monitor.lock = info(monitor.object(), 1, true, false);
        }
    }

    /** All that the thread has, the JDK's own monitors too. To be called only where what it does is not looked at. */
    static List<Held> all(LogicalThread me) {
        List<Held> all = new ArrayList<>(me.heldNow());
        for (int i = 0; i < me.takenByJdk.size(); i++) {
            Monitor monitor = me.takenByJdk.get(i);
            know(monitor);
            all.add(new Held(monitor.lock, false, monitor.takenAt, null));
        }
        return all;
    }

    // ------------------------------------------------------------------------------------------------ locks of all kinds

    static LockInfo info(Object object, int permits, boolean isMonitor, boolean isSemaphore) {
        return new LockInfo(Scheduler.run.locks++, isSemaphore ? "Semaphore" : LockInfo.typeOf(object), permits, isMonitor, isSemaphore);
    }

    /** @param waits whether it waits for as long as it takes */
    static Held asks(LogicalThread me, LockInfo lock, boolean isShared, boolean waits, int site) {
        Held again = find(me, lock, isShared);
        if (again != null) {
            return again;
        }
        if (waits && (!me.held.isEmpty() || !me.takenByJdk.isEmpty()) && find(me, lock, !isShared) == null) {
            me.quiet++;
            Scheduler.run.lockOrder.wants(me, lock, isShared, site);
            me.quiet--;
        }
        return new Held(lock, isShared, site, Scheduler.run.steps.asks(me, lock.label, site));
    }

    static void got(LogicalThread me, Held held) {
        if (held.hold.from >= 0 && held.hold.to < 0) {
            held.count++;
            return;
        }
        held.hold.from = Scheduler.run.clock.now;
        Scheduler.run.steps.add(me, "takes", held.lock.label, held.site);
        if (held.lock.isSignal) {
            held.hold.to = held.hold.from;
            return;
        }
        me.held.add(held);
        me.holdsOthers();
        Signals.holds(me, held.lock);
    }

    static void drop(LogicalThread me, Held held) {
        me.held.remove(held);
        me.holdsOthers();
        Signals.gives(me, held.lock);
        held.hold.to = Scheduler.run.clock.now;
        Scheduler.run.steps.add(me, "gives back", held.lock.label, 0);
    }

    /** Somebody gives back what he has not taken: it was handed over to him, or is no lock at all. Nobody has it then. */
    static void dropAnybodys(LockInfo lock) {
        for (int i = 0; i < Scheduler.run.threads.size(); i++) {
            LogicalThread thread = Scheduler.run.threads.get(i);
            for (int j = thread.held.size() - 1; j >= 0; j--) {
                if (thread.held.get(j).lock == lock) {
                    drop(thread, thread.held.get(j));
                }
            }
        }
    }

    static Held find(LogicalThread me, LockInfo lock, boolean isShared) {
        for (int i = me.held.size() - 1; i >= 0; i--) {
            Held held = me.held.get(i);
            if (held.lock == lock && held.isShared == isShared) {
                return held;
            }
        }
        return null;
    }

    // ------------------------------------------------------------------------------------------------ what is left

    void ends(LogicalThread me) {
        if (!me.held.isEmpty()) {
            endedWithLocks.add(me);
        }
    }

    /** What ended threads have not given back, and nobody for them. */
    void reportLeft(Findings findings) {
        for (int i = 0; i < endedWithLocks.size(); i++) {
            LogicalThread thread = endedWithLocks.get(i);
            for (int j = 0; j < thread.held.size(); j++) {
                Held held = thread.held.get(j);
                if (!held.lock.isMonitor && !held.lock.isSemaphore) {
                    findings.add(Kind.LOCK_NOT_RELEASED, held.lock.label,
                            List.of(new Place(thread.name(), "takes " + held.lock.label, held.site)));
                }
            }
        }
    }
}
