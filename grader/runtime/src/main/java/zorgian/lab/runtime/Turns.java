package zorgian.lab.runtime;

import zorgian.lab.runtime.LogicalThread.State;

/**
 * Whose turn is next: of those who can go on, the one that the policy takes; where nobody can, time passes; and where nothing is due
 * either, the run is over. Guarded by the baton, or by nobody having it.
 */
final class Turns {

    /** How often each that goes round without getting anywhere has its turn before time passes. */
    private static final int LAZY_ROUNDS = 20;
    private static final String GOING_ROUND = "it waits by going round and round, and keeps a processor busy meanwhile";
    private static final int MOST_LAZY_TURNS = 100_000;
    private static final long MOST_TIME_OUTS = 100_000;

    private Turns() {
    }

    /** Null if nobody can go on, now or later. */
    static LogicalThread next(Run r) {
        while (true) {
            if (isOver(r)) {
                Scheduler.finish(r, Run.Ending.FINISHED, "");
                return null;
            }
            r.outside.comeBack(r);
            LogicalThread chosen = choose(r);
            if (chosen != null) {
                r.progress++;
                return chosen;
            }
            if (isAnybodysTurn(r)) {
                release(r, r.clock.advance());
                continue;
            }
            if (r.firstEnded && r.until == Run.Until.FIRST_ENDS && r.lazyTurns >= LAZY_ROUNDS * r.ready.size()) {
                Scheduler.finish(r, Run.Ending.FINISHED, "");
                return null;
            }
            boolean isDue = r.clock.next() != null;
            if (isDue && r.outside.isAnybodyThere() && !r.outside.letsTimePass) {
                return null;
            }
            if (isDue && r.lazyTurns >= LAZY_ROUNDS * r.ready.size()) {
                if (r.until == Run.Until.FIRST_ENDS && isAnybodyGoingRound(r)) {
                    Scheduler.finish(r, Run.Ending.SPINNING, GOING_ROUND);
                    return null;
                }
                r.lazyTurns = 0;
                releaseNext(r);
                continue;
            }
            if (r.ready.size() == 0) {
                return null;
            }
            if (!isDue && r.spins > Loops.mostSpins(r)) {
                Scheduler.finish(r, Run.Ending.SPINNING, "a loop went round " + Loops.mostSpins(r) / 1_000_000
                        + " million times, and nothing else happened");
                return null;
            }
            if (++r.lazyTurns > MOST_LAZY_TURNS) {
                Scheduler.finish(r, Run.Ending.SPINNING, "all that are left look again and again for something that does not come");
                return null;
            }
            return r.ready.remove(0);
        }
    }

    /**
     * In a scenario time does not pass for who waits by burning a processor: that is no way to wait. A program is told to stop, and stops.
     */
    private static boolean isAnybodyGoingRound(Run r) {
        for (int i = 0; i < r.ready.size(); i++) {
            if (r.ready.get(i).waitsByGoingRound) {
                return true;
            }
        }
        return false;
    }

    /** Ends a scenario in which the thread waits by burning a processor. */
    static void giveUpGoingRound(LogicalThread me) {
        if (Scheduler.run.until == Run.Until.FIRST_ENDS) {
            Scheduler.finish(Scheduler.run, Run.Ending.SPINNING, GOING_ROUND);
            Unwinding.sleepForGood(me);
        }
    }

    private static boolean isOver(Run r) {
        return r.over || r.until == Run.Until.LAST_ENDS && r.aliveNoDaemons == 0;
    }

    /** Whether a thread that merely let all others go first has its turn now. */
    private static boolean isAnybodysTurn(Run r) {
        Due due = r.clock.next();
        return due != null && due.rank == Due.TURN && due.at == r.clock.now;
    }

    /** Of those who can go on and are not lazy, the one that the policy takes. */
    private static LogicalThread choose(Run r) {
        ReadyLine ready = r.ready;
        boolean asks = !r.choices.policy.isFirst();
        int first = -1;
        int can = 0;
        for (int i = 0; i < ready.size() && (asks || can < 2); i++) {
            LogicalThread thread = ready.get(i);
            if (!canGoOn(thread)) {
                ready.remove(i--);
                Monitors.goBackToLine(thread);
            } else if (!thread.lazy) {
                first = can++ == 0 ? i : first;
            }
        }
        LogicalThread wanted = r.goesFirst;
        r.goesFirst = null;
        if (can == 0) {
            return null;
        }
        if (wanted != null) {
            for (int i = 0; i < ready.size(); i++) {
                if (ready.get(i) == wanted) {
                    return ready.remove(i);
                }
            }
        }
        if (can == 1) {
            return ready.remove(first);
        }
        if (!asks) {
            r.choices.passes();
            return ready.remove(first);
        }
        return ready.remove(place(ready, r.choices.choose(Decision.NEXT, null, can)));
    }

    private static boolean isEligible(LogicalThread thread) {
        return !thread.lazy && canGoOn(thread);
    }

    /** Whether somebody in line could go on and does not merely go round. */
    static boolean isAnybodyEligible() {
        ReadyLine ready = Scheduler.run.ready;
        for (int i = 0; i < ready.size(); i++) {
            if (isEligible(ready.get(i))) {
                return true;
            }
        }
        return false;
    }

    static int countEligible() {
        ReadyLine ready = Scheduler.run.ready;
        int count = 0;
        for (int i = 0; i < ready.size(); i++) {
            count += isEligible(ready.get(i)) ? 1 : 0;
        }
        return count;
    }

    /** The eligible one of this number, from 0; there must be so many. */
    static LogicalThread eligible(int number) {
        return Scheduler.run.ready.get(place(Scheduler.run.ready, number));
    }

    private static int place(ReadyLine ready, int number) {
        int left = number;
        for (int i = 0;; i++) {
            if (isEligible(ready.get(i)) && left-- == 0) {
                return i;
            }
        }
    }

    /** The choice of the one with the highest priority: among those in line, and before them the thread itself, if there is one. */
    static int highest(LogicalThread me, Policy policy) {
        ReadyLine ready = Scheduler.run.ready;
        int choice = 0;
        int highest = me == null ? -1 : policy.priority(me);
        int number = me == null ? -1 : 0;
        for (int i = 0; i < ready.size(); i++) {
            if (isEligible(ready.get(i))) {
                number++;
                int each = policy.priority(ready.get(i));
                if (each > highest) {
                    highest = each;
                    choice = number;
                }
            }
        }
        return choice;
    }

    private static boolean canGoOn(LogicalThread thread) {
        return thread.state != State.ENTERING || ((Monitor) thread.waitsFor).owner == null;
    }

    /** What is due next, and where the policy has it so all else of its kind that is due at that tick. */
    private static void releaseNext(Run r) {
        Due first = r.clock.advance();
        release(r, first);
        Due next = r.clock.next();
        while (r.choices.policy.releasesTogether() && !r.over && next != null && next.at == first.at && next.rank == first.rank
                && first.rank <= Due.TIMEOUT) {
            release(r, r.clock.advance());
            next = r.clock.next();
        }
    }

    /** Time is up for the thread. */
    static void release(Run r, Due due) {
        LogicalThread thread = due.thread;
        thread.due = null;
        thread.timedOut = true;
        r.mix(due.at);
        r.timeOutsInARow = due.rank == Due.TIMEOUT ? r.timeOutsInARow + 1 : 0;
        if (r.timeOutsInARow > MOST_TIME_OUTS) {
            r.loopSite = thread.site & ~Scheduler.IN_CONTAINERS;
            Scheduler.finish(r, Run.Ending.SPINNING, "nothing but sleeps and time-outs, " + MOST_TIME_OUTS + " in a row");
            return;
        }
        if (thread.state == State.WAITING) {
            Monitors.timeOut(thread);
        } else {
            thread.state = State.READY;
            r.ready.add(thread);
        }
        r.lazyTurns = 0;
        r.spins = 0;
    }
}
