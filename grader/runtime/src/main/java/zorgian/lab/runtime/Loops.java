package zorgian.lab.runtime;

import zorgian.lab.runtime.LogicalThread.State;

/**
 * Who goes round and round. All is counted and nothing is timed, so that it comes out the same on every machine: a thread in a long loop
 * lets others go first now and then; one that does nothing but look at what does not change lets time pass; and when nothing is due either,
 * it is spinning.
 */
public final class Loops {

    /** Looks at what has not changed since the last look, before time may pass: the first time, and later in the same thread. */
    static final int POLLS = 4_000_000;
    private static final int POLLS_LATER = 1_000_000;
    /**
     * Jumps backwards, and what is done in between by its weight, of all threads together and without anything else: beyond it the program
     * never ends.
     */
    static final long MOST_SPINS = 400_000_000;
    /** The same of one thread, before time may pass. */
    private static final long MOST_BEFORE_TIME = 100_000_000;
    /** In a scenario, which computes little, both are so much less. */
    private static final int OF_SCENARIO = 4;
    private static final int CLOCK_READS = 10_000;
    private static final int A_TURN = 10_000;
    private static final int A_TURN_IN_FORK_JOIN = 500;

    /** How much more an operation takes than a jump. */
    static final int WEIGHT_OF_ATOMIC = 5;
    static final int WEIGHT_OF_MONITOR = 15;
    static final int WEIGHT_OF_CONTAINER = 3;
    /** As many loops, one after the other, begin the count anew. */
    private static final int MOST_LOOPS = 64;

    private static final int[] LOOPS = new int[MOST_LOOPS];
    private static int loops;
    /** Weight of what was done since the last turn. */
    static int work;
    private static int left = A_TURN;
    private static int leftInJdk = A_TURN;

    private Loops() {
    }

    /** A student's code jumps backwards. */
    public static void back(int site) {
        if (--left < 0) {
            left = A_TURN;
            turn(site);
        }
    }

    /** java.util.concurrent does. */
    public static void backInJdk() {
        LogicalThread me = Scheduler.seen();
        if (me != null && --leftInJdk < 0) {
            leftInJdk = A_TURN;
            turn(Scheduler.site);
        }
    }

    /** ForkJoinPool does, which waits by going round. */
    public static void backInForkJoin() {
        LogicalThread me = Scheduler.seen();
        if (me != null && ++me.spinsInForkJoin >= A_TURN_IN_FORK_JOIN) {
            me.spinsInForkJoin = 0;
            Scheduler.letTimePass(me);
        }
    }

    private static void turn(int site) {
        LogicalThread me = Scheduler.me();
        if (me == null || me.quiet != 0) {
            return;
        }
        Scheduler.run.turns++;
        Unwinding.dieIfDoomed(me);
        Scheduler.site = site;
        Scheduler.run.loopSite = site & ~Scheduler.IN_CONTAINERS;
        if (isNew(site)) {
            me.spinsSince = 0;
            Scheduler.run.spins = 0;
        }
        me.spinsSince += A_TURN + work;
        Scheduler.run.spins += A_TURN + work;
        work = 0;
        if (me.spinsSince > (Scheduler.run.until == Run.Until.FIRST_ENDS ? MOST_BEFORE_TIME / OF_SCENARIO : MOST_BEFORE_TIME)) {
            Threads.goRound(me);
        } else {
            Scheduler.letOthersGoFirst(me);
        }
    }

    private static boolean isNew(int site) {
        for (int i = 0; i < loops; i++) {
            if (LOOPS[i] == site) {
                return false;
            }
        }
        if (loops == MOST_LOOPS) {
            return false;
        }
        LOOPS[loops++] = site;
        return true;
    }

    /** A thread looks at what has not changed since it looked last. */
    static void polls(LogicalThread me) {
        if (++me.polls >= me.pollsBeforeLazy && me.quiet == 0) {
            me.polls = 0;
            me.pollsBeforeLazy = POLLS_LATER;
            Threads.goRound(me);
        }
    }

    /** Reading the clock again and again is waiting for it: it moves, the faster the longer that goes on. */
    static void readsClock(LogicalThread me) {
        if (me.quiet != 0) {
            return;
        }
        long now = Scheduler.run.clock.now;
        if (me.clockReads == 0) {
            me.clockSince = now;
        }
        if (++me.clockReads >= CLOCK_READS) {
            Turns.giveUpGoingRound(me);
            long since = me.clockSince;
            Scheduler.block(me, State.SLEEPING, null, Math.max(1, (now - since) / 8));
            me.clockReads = 1;
            me.clockSince = since;
        }
    }

    static long mostSpins(Run r) {
        return r.until == Run.Until.FIRST_ENDS ? MOST_SPINS / OF_SCENARIO : MOST_SPINS;
    }

    static void reset() {
        left = A_TURN;
        leftInJdk = A_TURN;
        loops = 0;
        work = 0;
    }
}
