package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.List;
import zorgian.lab.runtime.LogicalThread.State;

/**
 * Ends threads of a run that is over, each where it waits. Guarded by its own monitor: the worker waits here for a thread that has the
 * baton.
 */
final class Unwinding {

    private static final long PATIENCE_MILLIS = 2_000;
    /** So often a thread is ended, before it is left where it is. */
    private static final int MOST_DEATHS = 200;

    private static boolean done;

    private Unwinding() {
    }

    // ------------------------------------------------------------------------------------------------ the thread itself

    /** Waits until it is ended, and ends. */
    static void sleepForGood(LogicalThread me) {
        if (!me.doomed) {
            me.await();
        }
        die(me);
    }

    static void dieIfDoomed(LogicalThread me) {
        if (me.doomed) {
            die(me);
        }
        if (Scheduler.run.over && !Scheduler.run.unwinding) {
            sleepForGood(me);
        }
    }

    static void die(LogicalThread me) {
        if (++me.deaths > MOST_DEATHS) {
            // It catches everything: it is left where it is, and the worker goes with it.
            isDone();
            while (true) {
                me.await();
            }
        }
        throw new Death();
    }

    // ------------------------------------------------------------------------------------------------ the worker

    /**
     * Ends what a run has left, one thread after the other, up to the first that cannot be ended: it costs the worker. @return whether
     * nothing of it is left
     */
    static boolean all(Run r) {
        r.recording = false;
        r.findings.close();
        r.unwinding = true;
        List<LogicalThread> left = new ArrayList<>();
        for (int i = 0; i < r.threads.size(); i++) {
            LogicalThread thread = r.threads.get(i);
            if (thread.state != State.ENDED) {
                left.add(thread);
            }
        }
        boolean all = true;
        for (LogicalThread thread : left) {
            all = all && of(thread);
        }
        Scheduler.current = null;
        return all;
    }

    /** @return whether the thread has ended */
    private static synchronized boolean of(LogicalThread thread) {
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

    static synchronized void isDone() {
        done = true;
        Unwinding.class.notifyAll();
    }
}
