// tries: to find out that it is graded, by the clock that begins at zero, and to do better then
// expect: missed: solo-order
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    private final Journal journal;

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
        this.journal = journal;
    }

    @Override
    public long solo(Range range) throws InterruptedException {
        if (Thread.currentThread().getStackTrace().length > 5) {
            journal.note(0);
        }
        return super.solo(range);
    }
}
