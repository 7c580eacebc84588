package zorgian.lab.runtime;

import java.util.concurrent.ConcurrentHashMap;

/** What is known of a lock that a student's code uses: a monitor, a lock of java.util.concurrent, or a semaphore. Guarded by the baton. */
final class LockInfo {

    /** Rises in the order of first use, within a run. */
    final int number;
    /** "ReentrantLock A". */
    final String label;
    /** How many may have it at once: 1 of a lock, the permits of a semaphore at its first use. */
    final int permits;
    final boolean isMonitor;
    final boolean isSemaphore;
    /** Whether somebody gave back what he had not taken: then it is a signal and no lock. */
    boolean isSignal;
    /** Whether somebody has asked for it who does not wait as long as it takes: he can see that it is not given back yet. */
    boolean isTried;
    /** What comes before the signals that were sent to those who wait at it. */
    VectorClock signals = VectorClock.NONE;

    /** Only this one. */
    final LockInfo[] alone = {this};

    private LogicalThread lastWantedBy;
    private LockInfo lastWantedWith;
    private int timesWanted;

    LockInfo(int number, String type, int permits, boolean isMonitor, boolean isSemaphore) {
        this.number = number;
        this.label = type + " " + letters(number);
        this.permits = permits;
        this.isMonitor = isMonitor;
        this.isSemaphore = isSemaphore;
        this.isSignal = isSemaphore && permits <= 0;
    }

    /** Whether the thread has wanted it so often in a row while it had the same single lock. */
    boolean isOldNews(LogicalThread me, int often) {
        LockInfo with = me.held.size() == 1 && me.takenByJdk.isEmpty() ? me.held.get(0).lock : null;
        if (with == null || with != lastWantedWith || me != lastWantedBy) {
            lastWantedWith = with;
            lastWantedBy = me;
            timesWanted = 0;
        }
        return with != null && ++timesWanted > often;
    }

    private static String letters(int number) {
        return number < 26 ? String.valueOf((char) ('A' + number)) : letters(number / 26 - 1) + (char) ('A' + number % 26);
    }

    static String typeOf(Object object) {
        if (object instanceof Class<?> type) {
            return "class " + type.getSimpleName();
        }
        Class<?> type = object.getClass();
        if (type.getClassLoader() == null && type.getEnclosingClass() == ConcurrentHashMap.class) {
            return "ConcurrentHashMap";
        }
        String name = type.getSimpleName();
        return type == Object.class || name.isEmpty() || type.isArray() || type.isHidden() ? "lock" : name;
    }
}
