package zorgian.duet;

/** Does nothing; for attacks that only want to be graded. */
class Idle {

    Idle(Journal journal, Pause pause) {
    }

    public long solo(Range range) throws InterruptedException {
        return 0;
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return 0;
    }
}
