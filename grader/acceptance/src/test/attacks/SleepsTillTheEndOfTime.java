// tries: to take for ever by sleeping, which costs no step
// expect: missed: solo-order, sum, together, interrupted-caller
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) throws InterruptedException {
        while (true) {
            Thread.sleep(Long.MAX_VALUE / 2);
        }
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }
}
