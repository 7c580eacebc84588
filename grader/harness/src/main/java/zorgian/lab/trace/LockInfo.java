package zorgian.lab.trace;

/** What is known of a lock: a monitor, a lock of java.util.concurrent, or a semaphore. */
public final class LockInfo {

    final int number;
    /** "ReentrantLock A". */
    final String label;
    /** How many may have it at once: 1 of a lock, the permits of a semaphore at its first use. */
    final int permits;
    final boolean isMonitor;
    final boolean isSemaphore;
    /** Released by those who had it alone. */
    final SyncVar exclusive = new SyncVar();
    /** Released by those who shared it. */
    final SyncVar shared = new SyncVar();
    /** Released by notify and signal, and by those who give back a permit that they never took. */
    final SyncVar signals = new SyncVar();
    /** Whether somebody gave back what he had not taken: then it is a signal and no lock. */
    volatile boolean isSignal;

    LockInfo(int number, String label, int permits, boolean isMonitor, boolean isSemaphore) {
        this.number = number;
        this.label = label;
        this.permits = permits;
        this.isMonitor = isMonitor;
        this.isSemaphore = isSemaphore;
    }
}
