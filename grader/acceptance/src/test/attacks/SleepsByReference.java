// tries: to hide its sleeping from whoever looks for calls, in a method reference
// expect: missed: no-guessing
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    private interface Rest {
        void take(long millis) throws InterruptedException;
    }

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    public long duet(Range workers, Range callers) throws InterruptedException {
        Rest rest = Thread::sleep;
        long sum = super.duet(workers, callers);
        rest.take(0);
        return sum;
    }
}
