package zorgian.lab.runtime;

/** Changes threads at every second point or more seldom, at plain data too, and lets things be due early and tasks begin late. */
final class RandomWalk extends Policy {

    private static final int MOST_FIRED = 2;
    private static final int MOST_LATE = 20;
    private static final int[] RATES = {2, 4, 2, 16};

    private final Chance chance;
    private final int rate;
    private final boolean bendsTime;
    private final int fireRate;
    private int changes;
    private int fired;
    private int late;

    RandomWalk(long seed) {
        chance = new Chance(seed);
        rate = RATES[(int) (seed & RATES.length - 1)];
        bendsTime = (seed & 4) != 0;
        fireRate = (seed & 1) == 0 ? 4 : 16;
    }

    @Override
    boolean isFine() {
        return true;
    }

    @Override
    boolean bendsTime() {
        return bendsTime;
    }

    @Override
    int choose(Decision kind, LogicalThread me, int options) {
        return switch (kind) {
            case POINT, IN_LOCK -> changes < MOST_CHANGES && chance.next(rate) == 0 && ++changes > 0 ? 1 + chance.next(options - 1) : 0;
            case NEXT, NOTIFY -> chance.next(options);
            case FIRE -> fired < MOST_FIRED && chance.next(fireRate) == 0 && ++fired > 0 ? 1 : 0;
            case LATE -> chance.next(2) == 0 && ++late < MOST_LATE ? 1 + chance.next(options - 1) : 0;
            case AT_LOCK, AT_QUEUE, SPURIOUS -> 0;
        };
    }
}
