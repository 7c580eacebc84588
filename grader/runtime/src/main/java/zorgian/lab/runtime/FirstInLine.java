package zorgian.lab.runtime;

/** Each thread goes on until it cannot, and then the next in line does. */
final class FirstInLine extends Policy {

    @Override
    boolean isFirst() {
        return true;
    }

    @Override
    boolean releasesTogether() {
        return false;
    }

    @Override
    int choose(Decision kind, LogicalThread me, int options) {
        return 0;
    }
}
