package zorgian.lab.runtime;

/**
 * Probabilistic concurrency testing: threads have priorities by chance, the highest goes on, and at a few points by chance whoever goes on
 * becomes the lowest (Burckhardt, Kothari, Musuvathi and Nagarakatte, "A Randomized Scheduler with Probabilistic Guarantees of Finding
 * Bugs", ASPLOS 2010). How many points a run has is not known before; so it is taken as 16 to 512, by the seed.
 */
final class PriorityChanges extends Policy {

    private static final int CHANGES = 3;
    private static final int SHORTEST = 16;
    private static final int LENGTHS = 6;
    private static final int HIGH = 1 << 20;
    /** Who goes on at so many points in a row, while others could, becomes the lowest: it may wait for them in a loop. */
    private static final int MOST_IN_A_ROW = 100;

    private final Chance chance;
    private final int[] changesAt = new int[CHANGES];
    private int points;
    private int lowest = HIGH / 2;
    private LogicalThread last;
    private int inARow;

    PriorityChanges(long seed) {
        chance = new Chance(seed);
        int length = SHORTEST << Math.floorMod(seed, LENGTHS);
        for (int i = 0; i < CHANGES; i++) {
            changesAt[i] = 1 + chance.next(length);
        }
    }

    @Override
    int choose(Decision kind, LogicalThread me, int options) {
        return switch (kind) {
            case POINT, IN_LOCK -> {
                points++;
                for (int i = 0; i < CHANGES; i++) {
                    if (changesAt[i] == points) {
                        me.priority = lowest--;
                    }
                }
                if (me != last || ++inARow > MOST_IN_A_ROW) {
                    me.priority = me == last ? lowest-- : me.priority;
                    last = me;
                    inARow = 0;
                }
                yield Turns.highest(me, this);
            }
            case NEXT -> Turns.highest(null, this);
            case NOTIFY -> chance.next(options);
            case AT_LOCK, AT_QUEUE, SPURIOUS, FIRE, LATE -> 0;
        };
    }

    @Override
    int priority(LogicalThread thread) {
        if (thread.priority == 0) {
            thread.priority = HIGH + chance.next(HIGH);
        }
        return thread.priority;
    }
}
