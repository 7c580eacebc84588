package zorgian.lab.runtime;

import zorgian.lab.runtime.LogicalThread.State;

/**
 * Initialisation of a student's classes that have an initialiser, by number: who is at it, who waits for it, and that it comes before all
 * use.
 */
public final class ClassInit {

    private static LogicalThread[] by = new LogicalThread[64];
    private static VectorClock[] clocks = new VectorClock[64];
    private static VectorClock[] hards = new VectorClock[64];

    /** How far a class is. */
    private enum Progress { NOT, BEGUN, DONE }

    private static Progress[] progress = new Progress[64];

    private ClassInit() {
    }

    static void reset() {
        progress = new Progress[64];
        by = new LogicalThread[64];
        clocks = new VectorClock[64];
        hards = new VectorClock[64];
    }

    private static void makeRoom(int type) {
        if (type >= progress.length) {
            int length = Math.max(type + 1, 2 * progress.length);
            progress = java.util.Arrays.copyOf(progress, length);
            by = java.util.Arrays.copyOf(by, length);
            clocks = java.util.Arrays.copyOf(clocks, length);
            hards = java.util.Arrays.copyOf(hards, length);
        }
    }

    public static void begins(int type) {
        LogicalThread me = Scheduler.me();
        if (me != null) {
            makeRoom(type);
            progress[type] = Progress.BEGUN;
            by[type] = me;
        }
    }

    public static void ends(int type) {
        LogicalThread me = Scheduler.me();
        if (me == null || type >= progress.length || progress[type] != Progress.BEGUN) {
            return;
        }
        clocks[type] = me.publish();
        hards[type] = me.publishHard();
        progress[type] = Progress.DONE;
        for (int i = 0; i < Scheduler.run.threads.size(); i++) {
            LogicalThread thread = Scheduler.run.threads.get(i);
            if (thread.state == State.INITIALISING && thread.initialising == type) {
                Scheduler.makeReady(thread);
            }
        }
    }

    /** The class is about to be used, in a way that has it initialised. */
    public static void uses(int type) {
        LogicalThread me = Scheduler.me();
        if (me == null || type >= progress.length || progress[type] == null || by[type] == me || me.hasSeen(type)) {
            return;
        }
        while (progress[type] == Progress.BEGUN) {
            me.initialising = type;
            Scheduler.block(me, State.INITIALISING, by[type], -1);
        }
        me.acquire(clocks[type], hards[type]);
        me.sees(type);
    }
}
