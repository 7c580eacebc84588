package zorgian.lab.runtime;

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
    /** What comes before the signals that were sent to those who wait at it. */
    VectorClock signals = VectorClock.NONE;

    LockInfo(int number, String type, int permits, boolean isMonitor, boolean isSemaphore) {
        this.number = number;
        this.label = type + " " + letters(number);
        this.permits = permits;
        this.isMonitor = isMonitor;
        this.isSemaphore = isSemaphore;
        this.isSignal = isSemaphore && permits <= 0;
    }

    private static String letters(int number) {
        return number < 26 ? String.valueOf((char) ('A' + number)) : letters(number / 26 - 1) + (char) ('A' + number % 26);
    }

    static String typeOf(Object object) {
        if (object instanceof Class<?> type) {
            return "class " + type.getSimpleName();
        }
        Class<?> type = object.getClass();
        String name = type.getSimpleName();
        return type == Object.class || name.isEmpty() || type.isArray() || type.isHidden() ? "lock" : name;
    }
}
