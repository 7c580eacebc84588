// tries: to throw something that has the name of an InterruptedException, and is none
// expect: missed: interrupted-caller, interrupted-again
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    public long duet(Range workers, Range callers) {
        try {
            return super.duet(workers, callers);
        } catch (java.lang.InterruptedException stop) {
            throw new InterruptedException();
        }
    }

    private static final class InterruptedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
