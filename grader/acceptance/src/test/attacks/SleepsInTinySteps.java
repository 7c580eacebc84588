// tries: to take for ever by sleeping a tick at a time, so that something always goes on
// expect: missed: solo-order, sum, together, interrupted-caller
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) throws InterruptedException {
        while (true) {
            Thread.sleep(1);
        }
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }
}
