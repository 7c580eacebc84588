package zorgian.lab.runtime;

/**
 * Each step has a priority by chance, the highest is done, and steps that it is in conflict with get new ones, so that orders of steps that
 * matter come about, and not orders that do not (Yuan, Yang and Gu, "Partial Order Aware Concurrency Sampling", CAV 2018).
 */
final class PartialOrderSampling extends Policy {

    private static final int HIGHEST = 1 << 30;

    private final Chance chance;
    private int changes;

    PartialOrderSampling(long seed) {
        chance = new Chance(seed);
    }

    @Override
    int choose(Decision kind, LogicalThread me, int options) {
        return switch (kind) {
            case POINT, IN_LOCK -> changes++ > MOST_CHANGES ? 0 : goesOn(me, Turns.highest(me, this));
            case NEXT -> goesOn(null, Turns.highest(null, this));
            case NOTIFY -> chance.next(options);
            case AT_LOCK, AT_QUEUE, SPURIOUS, FIRE, LATE -> 0;
        };
    }

    @Override
    int priority(LogicalThread thread) {
        if (thread.priority == 0) {
            thread.priority = 1 + chance.next(HIGHEST);
        }
        return thread.priority;
    }

    /** The step of the chosen thread is done next: it and all that are in conflict with it draw again. */
    private int goesOn(LogicalThread me, int choice) {
        LogicalThread chosen = me != null && choice == 0 ? me : Turns.eligible(me == null ? choice : choice - 1);
        ReadyLine ready = Scheduler.run.ready;
        for (int i = 0; i < ready.size(); i++) {
            if (ready.get(i) != chosen && ready.get(i).isInConflictWith(chosen)) {
                ready.get(i).priority = 0;
            }
        }
        if (me != null && me != chosen && me.isInConflictWith(chosen)) {
            me.priority = 0;
        }
        chosen.priority = 0;
        return choice;
    }
}
