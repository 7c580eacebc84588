package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import zorgian.lab.runtime.LogicalThread.State;

/**
 * A thread that has not ended when its run is over, and what it waits for, as the scheduler knows it.
 *
 * @param id number of the thread in its run
 * @param waitsFor the object whose monitor it waits for or waits at, or what it is parked for; null where there is none
 * @param owner number of the thread that owns that monitor, or that alone can end the wait; -1 where there is none
 * @param holds the objects whose monitors it has
 * @param isScenarios whether it is one of the scenario's own
 */
public record LeftThread(int id, Thread thread, String name, Doing doing, Object waitsFor, int owner, List<Object> holds,
        boolean isScenarios) {

    /** What it does. */
    public enum Doing { RUNS, ENTERS, WAITS, JOINS, PARKS, SLEEPS, INITIALISES, WORKS }

    /** All of a run that is over and not unwound yet, in the order in which they were started. */
    public static List<LeftThread> of(Run r) {
        List<LeftThread> left = new ArrayList<>();
        for (int i = 0; i < r.threads.size(); i++) {
            LogicalThread thread = r.threads.get(i);
            if (thread.state != State.ENDED) {
                left.add(of(r, thread));
            }
        }
        return left;
    }

    /** The thread that has the baton, or null. */
    public static Thread running() {
        LogicalThread current = Scheduler.current;
        return current == null ? null : current.thread;
    }

    private static LeftThread of(Run r, LogicalThread thread) {
        Object waitsFor = thread.waitsFor;
        int owner = -1;
        if (waitsFor instanceof Monitor monitor) {
            owner = thread.state == State.ENTERING && monitor.owner != null ? monitor.owner.id : -1;
            waitsFor = monitor.object();
        } else if (waitsFor instanceof LogicalThread other) {
            owner = other.id;
            waitsFor = other.thread;
        } else if (thread.state == State.PARKED && waitsFor == null) {
            waitsFor = LockSupport.getBlocker(thread.thread);
        }
        return new LeftThread(thread.id, thread.thread, thread.name(), doing(thread.state), waitsFor, owner, r.shadows.heldBy(thread),
                thread.isScenarios);
    }

    private static Doing doing(State state) {
        return switch (state) {
            case ENTERING -> Doing.ENTERS;
            case WAITING -> Doing.WAITS;
            case JOINING -> Doing.JOINS;
            case PARKED -> Doing.PARKS;
            case SLEEPING -> Doing.SLEEPS;
            case INITIALISING -> Doing.INITIALISES;
            case WORKING -> Doing.WORKS;
            case NEW, READY, OUTSIDE, ENDED -> Doing.RUNS;
        };
    }
}
