package zorgian.lab.runtime;

/**
 * The places where a run can depart from its order: the thread that has the baton says what it is about to do, and the policy decides
 * whether somebody else goes first.
 */
final class Points {

    /** In ticks: what may be due before those who can go on have gone on, in a program that is run for nobody who counts its ticks. */
    private static final int SOON = 200;

    private Points() {
    }

    /**
     * A place where threads can meet, because the thread is about to do something that the order of threads has a part in.
     *
     * @param variable what it is done to, null where that is not known; with the key
     */
    static void point(LogicalThread me, Object variable, long key, boolean writes) {
        if (me.late > 0) {
            Tasks.isLate(me);
        }
        // Before its first line, a program's first thread does what the JVM does once and not in every run.
        if (me.quiet == 0 && Scheduler.site != 0) {
            me.isAbout(variable, key, writes);
            decide(me, Decision.POINT, variable, key, writes);
        }
    }

    static void point(LogicalThread me, Object variable, boolean writes) {
        point(me, variable, 0, writes);
    }

    /** A place between two of those: only walks that are fine go there. What others do there nobody can see who orders his threads. */
    static void finePoint(LogicalThread me) {
        if (me.late > 0) {
            Tasks.isLate(me);
        }
        if (Scheduler.run.choices.policy.isFine() && me.quiet == 0 && Scheduler.site != 0) {
            me.isAbout(null, 0, true);
            decide(me, Decision.POINT, null, 0, true);
        }
    }

    /** The same inside of the JDK: not where it does something for itself, as once in a JVM when it links a call. */
    static void pointOfProgram(LogicalThread me) {
        if ((Scheduler.site & Scheduler.IN_CONTAINERS) != 0) {
            finePoint(me);
        }
    }

    /** A lock was just taken: others may go on, up to where they want it too, or share it. */
    static void pointInLock(LogicalThread me, LockInfo lock) {
        if (me.quiet == 0 && Scheduler.site != 0) {
            me.isAbout(lock, 0, true);
            decide(me, Decision.IN_LOCK, lock, 0, true);
        }
    }

    private static void decide(LogicalThread me, Decision kind, Object variable, long key, boolean writes) {
        Run r = Scheduler.run;
        if (r.choices.policy.bendsTime() && fires(r, me)) {
            return;
        }
        boolean isDecision = r.ready.size() > 0 && Turns.isAnybodyEligible();
        Choices choices = r.choices;
        if (choices.meetings() != null) {
            if (isDecision) {
                choices.passes();
            }
            me.quiet++;
            choices.meetings().add(me, variable, key, writes, isDecision ? choices.count() : 0);
            me.quiet--;
        } else if (isDecision) {
            int choice = choices.choose(kind, me, 1 + Turns.countEligible());
            if (choice > 0) {
                r.goesFirst = Turns.eligible(choice - 1);
                r.steps.switches(me, r.goesFirst.name());
                Scheduler.letOthersGoFirst(me);
            }
        }
    }

    /** What is due soon is due at this point already, where the policy has it so. */
    private static boolean fires(Run r, LogicalThread me) {
        Due due = r.until == Run.Until.LAST_ENDS ? r.clock.next() : null;
        if (due == null || due.at - r.clock.now > SOON || r.choices.choose(Decision.FIRE, me, 2) == 0) {
            return false;
        }
        Turns.release(r, r.clock.advance());
        Scheduler.letOthersGoFirst(me);
        return true;
    }

    /** All others go first at this tick, also those whose time comes only now, where the policy has it so. */
    static void mayLetEverybodyGoFirst(LogicalThread me, Decision kind) {
        Choices choices = Scheduler.run.choices;
        if (choices.policy.isFirst()) {
            choices.passes();
        } else if (choices.choose(kind, me, 2) > 0) {
            Scheduler.run.steps.switches(me, Steps.ALL_OTHERS);
            Scheduler.letEverybodyGoFirst(me);
        }
    }

    /** Whether a wait that begins ends at once and for no reason. */
    static boolean wakesSpuriously(LogicalThread me) {
        return Scheduler.run.choices.policy.isSpurious() && Scheduler.run.choices.choose(Decision.SPURIOUS, me, 2) == 1;
    }
}
