package zorgian.lab.runtime;

/** Without chance: lets others go first where locks are asked for, or where something is taken out of a queue and once a lock is taken. */
final class Steered extends Policy {

    private static final int MOST_LATE = 20;
    private static final int LATE = 100;

    private final boolean yieldsAtLocks;
    private final boolean yieldsAtQueues;
    private final boolean reverses;
    private int changes;
    private int late;

    Steered(boolean yieldsAtLocks, boolean yieldsAtQueues, boolean reverses) {
        this.yieldsAtLocks = yieldsAtLocks;
        this.yieldsAtQueues = yieldsAtQueues;
        this.reverses = reverses;
    }

    @Override
    boolean releasesTogether() {
        return false;
    }

    @Override
    boolean reverses() {
        return reverses;
    }

    @Override
    boolean bendsTime() {
        return yieldsAtLocks && reverses;
    }

    @Override
    int choose(Decision kind, LogicalThread me, int options) {
        return switch (kind) {
            case AT_LOCK -> yieldsAtLocks && ++changes < MOST_CHANGES ? 1 : 0;
            case AT_QUEUE, IN_LOCK -> yieldsAtQueues && ++changes < MOST_CHANGES ? 1 : 0;
            case LATE -> ++late < MOST_LATE ? Math.min(LATE, options - 1) : 0;
            default -> 0;
        };
    }
}
