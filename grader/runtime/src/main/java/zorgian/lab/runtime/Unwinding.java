package zorgian.lab.runtime;

import zorgian.lab.runtime.LogicalThread.State;

/** Ends a thread where it waits. Guarded by its own monitor: the worker waits here for a thread that has the baton. */
final class Unwinding {

    private static final long PATIENCE_MILLIS = 2_000;

    private static boolean done;

    private Unwinding() {
    }

    /** @return whether the thread has ended */
    static synchronized boolean of(LogicalThread thread) {
        done = false;
        thread.doomed = true;
        Scheduler.current = thread;
        thread.wake();
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!done && System.nanoTime() < end) {
            try {
                Unwinding.class.wait(50);
            } catch (InterruptedException e) {
                return false;
            }
        }
        return thread.state == State.ENDED;
    }

    static synchronized void isDone(LogicalThread thread) {
        done = true;
        Unwinding.class.notifyAll();
    }
}
