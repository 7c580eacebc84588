package zorgian.lab.runtime;

import zorgian.lab.runtime.LogicalThread.State;

/**
 * Who goes round and round. All is counted and nothing is timed, so that it comes out the same on every machine: a thread in a long loop lets others go first
 * now and then; one that does nothing but look at what does not change lets time pass; and when nothing is due either, it is spinning.
 */
public final class Loops {

    /** Looks at what has not changed since the last look, before time may pass: the first time, and later in the same thread. */
    static final int POLLS = 10_000_000;
    private static final int POLLS_LATER = 1_000_000;
    /** Jumps backwards without anything else, of all threads together: beyond it the program never ends. */
    static final long MOST_SPINS = 300_000_000;
    /** The same of one thread, before time may pass. */
    private static final long MOST_BEFORE_TIME = 100_000_000;
    /** In a scenario, which computes little, both are so much less. */
    private static final int OF_SCENARIO = 4;
    private static final int CLOCK_READS = 10_000;
    private static final int ONE_OPERATION = 3;
    private static final int A_TURN = 10_000;
    private static final int A_TURN_IN_FORK_JOIN = 500;

    private static int left = A_TURN;
    private static int leftInJdk = A_TURN;
    static long turns;

    private Loops() {
    }

    /** An operation that orders threads: it counts as some jumps, so that who tries again and again for ever comes to the bound in time. */
    static void counts() {
        left -= ONE_OPERATION;
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
        turns++;
        Scheduler.dieIfDoomed(me);
        Scheduler.site = site;
        me.spinsSince += A_TURN;
        Scheduler.run.spins += A_TURN;
        if (me.spinsSince > (Scheduler.run.until == Run.Until.FIRST_ENDS ? MOST_BEFORE_TIME / OF_SCENARIO : MOST_BEFORE_TIME)) {
            me.waitsByGoingRound = true;
            Scheduler.letTimePass(me);
            me.waitsByGoingRound = false;
        } else {
            Scheduler.letOthersGoFirst(me);
        }
    }

    /** A thread looks at what has not changed since it looked last. */
    static void polls(LogicalThread me) {
        if (++me.polls >= me.pollsBeforeLazy && me.quiet == 0) {
            me.polls = 0;
            me.pollsBeforeLazy = POLLS_LATER;
            me.waitsByGoingRound = true;
            Scheduler.letTimePass(me);
            me.waitsByGoingRound = false;
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
            Scheduler.giveUpGoingRound(me);
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
    }
}
