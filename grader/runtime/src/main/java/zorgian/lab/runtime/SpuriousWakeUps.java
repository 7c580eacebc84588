package zorgian.lab.runtime;

/** First in line, but waits end for no reason now and then, as the documentation of wait and park allows. */
final class SpuriousWakeUps extends Policy {

    private static final int MOST = 100;

    private final Chance chance;
    private int woken;

    SpuriousWakeUps(long seed) {
        chance = new Chance(seed);
    }

    @Override
    boolean releasesTogether() {
        return false;
    }

    @Override
    boolean isSpurious() {
        return true;
    }

    @Override
    int choose(Decision kind, LogicalThread me, int options) {
        return kind == Decision.SPURIOUS && woken < MOST && chance.next(2) == 0 && ++woken > 0 ? 1 : 0;
    }
}
