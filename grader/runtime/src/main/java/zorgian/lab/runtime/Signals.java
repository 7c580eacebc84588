package zorgian.lab.runtime;

/**
 * notify and signal, as far as they order more than the lock does whose monitor or condition is waited at. Who was woken comes after who
 * woke him in every schedule; and so does who holds the lock and reads there what was written before such a signal, because that is what he
 * would have waited for. Whoever merely takes the lock later does not. Guarded by the baton.
 */
final class Signals {

    private Signals() {
    }

    /** The calling thread notifies whoever waits at a lock that it holds. */
    static void sends(LogicalThread me, LockInfo lock) {
        me.publish();
        lock.signals = lock.signals.join(me.publishHard());
    }

    /** The thread goes on because of a signal. */
    static void receives(LogicalThread thread, VectorClock signal) {
        thread.acquire(thread.known, signal);
    }

    static void holds(LogicalThread me, LockInfo lock) {
        if (lock.signals != VectorClock.NONE) {
            me.signalled.add(lock);
        }
    }

    static void gives(LogicalThread me, LockInfo lock) {
        if (!me.signalled.isEmpty()) {
            me.signalled.remove(lock);
        }
    }

    /** The thread, which holds locks that signals were sent to, reads what was written in this access. */
    static void reads(LogicalThread me, long write) {
        int by = Epoch.thread(write);
        for (int i = me.signalled.size() - 1; i >= 0; i--) {
            VectorClock signals = me.signalled.get(i).signals;
            if (by != me.id && signals.get(by) >= Epoch.interval(write)) {
                me.signalled.remove(i);
                receives(me, signals);
            }
        }
    }
}
