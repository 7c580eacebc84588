package zorgian.lab.runtime;

/**
 * Who goes on at a scheduling point, named by a seed: 0 lets each thread go on until it cannot; 1 lets others go first at each lock; 2 at
 * each queue and once a lock is taken; 3 lets what is due at the same tick go in reverse order; 4 is all of these, and tasks of pools begin
 * late; any other number is a random walk over all points (SplitMix64, Steele, Lea and Flood, OOPSLA 2014), which changes threads at every
 * second point or more seldom, and lets things be due early and tasks begin late, as the seed has it. After so many changes each lets
 * threads go on: a walk through millions of steps shows nothing that its beginning does not.
 */
final class Policy {

    private static final int MOST_CHANGES = 20_000;
    private static final int MOST_FIRED = 2;
    private static final int MOST_LATE = 20;
    private static final int LATE = 100;
    private static final int[] RATES = {2, 4, 2, 16};

    /** Whether others may go first at any point. */
    final boolean walks;
    final boolean reverses;
    private final boolean yieldsAtLocks;
    private final boolean yieldsAtQueues;
    private final int rate;
    private final boolean firesEarly;
    private final int fireRate;
    private int changes;
    private int fired;
    private int late;
    private long state;

    Policy(long seed) {
        walks = seed < 0 || seed > 4;
        yieldsAtLocks = seed == 1 || seed == 4;
        yieldsAtQueues = seed == 2 || seed == 4;
        reverses = seed == 3 || seed == 4;
        firesEarly = walks && (seed & 4) != 0;
        fireRate = (seed & 1) == 0 ? 4 : 16;
        rate = RATES[(int) (seed & RATES.length - 1)];
        state = seed * 0x9E3779B97F4A7C15L + 77;
    }

    /** A number from 0 to one less than the bound. */
    int next(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return (int) (((z ^ z >>> 31) >>> 33) % bound);
    }

    /** Whether somebody else is to go on at a point; only to be asked if somebody can. */
    boolean changesHere() {
        return walks && changes < MOST_CHANGES && next(rate) == 0 && ++changes > 0;
    }

    /** Whether what is due soon is due at this point already, as if whoever could go on were slow. */
    boolean firesHere() {
        return firesEarly && fired < MOST_FIRED && next(fireRate) == 0 && ++fired > 0;
    }

    /** By how many ticks a pool's thread is late with its next task, so that others may be at theirs; 0 for not at all. */
    int lateness() {
        boolean isLate = reverses && yieldsAtLocks || firesEarly && next(2) == 0;
        return isLate && ++late < MOST_LATE ? walks ? 1 + next(LATE) : LATE : 0;
    }

    boolean changesAtLocks() {
        return yieldsAtLocks && ++changes < MOST_CHANGES;
    }

    boolean changesAtQueuesAndInLocks() {
        return yieldsAtQueues && ++changes < MOST_CHANGES;
    }
}
