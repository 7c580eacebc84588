package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.List;
import zorgian.lab.runtime.LogicalThread.State;

/**
 * Threads that are in calls which the runtime cannot see into, as reads from sockets, and what threads that are not of the run do to those
 * that are. Guarded by its own monitor: others than the one with the baton come in here.
 */
final class Outside {

    private static final long LOOK_MILLIS = 2;

    private final List<LogicalThread> back = new ArrayList<>();
    private final List<LogicalThread> unparked = new ArrayList<>();
    final Connections connections = new Connections();
    /** Whether time may pass although somebody is there: nothing is under way any more. */
    boolean letsTimePass;
    private int outside;
    private boolean everUsed;
    private volatile int processes;
    private volatile boolean news;

    /** A thread that is not of the run unparks one that is. */
    synchronized void unpark(LogicalThread thread) {
        unparked.add(thread);
        news = true;
        notifyAll();
    }

    /** A thread goes into such a call. */
    synchronized void leaves(LogicalThread thread) {
        outside++;
        processes += thread.awaitsProcess ? 1 : 0;
        everUsed = true;
    }

    /** The call is over: the thread stands in line again. */
    synchronized void returns(LogicalThread thread) {
        back.add(thread);
        outside--;
        processes -= thread.awaitsProcess ? 1 : 0;
        news = true;
        notifyAll();
    }

    /** Takes in whoever has come back, in the order in which they were started. For the thread with the baton, or while nobody has it. */
    void comeBack(Run r) {
        if (!news) {
            return;
        }
        synchronized (this) {
            news = false;
            back.sort((a, b) -> Integer.compare(a.id, b.id));
            for (LogicalThread thread : back) {
                thread.state = State.READY;
                r.ready.add(thread);
            }
            back.clear();
            for (LogicalThread thread : unparked) {
                Parking.unpark(thread);
            }
            unparked.clear();
        }
    }

    /** Whether a thread was in such a call at all. */
    synchronized boolean wasEverUsed() {
        return everUsed;
    }

    /** Whether somebody waits for a process of the operating system, which is at work for as long as it likes. */
    boolean isProcessAwaited() {
        return processes > 0;
    }

    /** Whether somebody is in such a call, or has come back and was not taken in yet. */
    synchronized boolean isAnybodyThere() {
        return outside > 0 || news;
    }

    /** Waits until nothing is under way on the connections of the run, or somebody has come back. */
    void awaitQuiet() {
        while (!news && connections.areBusy()) {
            await(LOOK_MILLIS);
        }
    }

    /** Waits for so long at most, in ms of real time, for somebody to come back. */
    synchronized boolean await(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; !news && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return news;
            }
        }
        return news;
    }
}
