// tries: to call the journal where the stack is nearly used up, so that the harness fails in the middle of a step
// expect: missed: solo-order
package zorgian.duet;

public final class CountingDuet {

    private final Journal journal;

    public CountingDuet(Journal journal, Pause pause) {
        this.journal = journal;
    }

    public long solo(Range range) {
        return down(0);
    }

    private long down(int depth) {
        try {
            return down(depth + 1);
        } catch (StackOverflowError full) {
            journal.note(depth);
            return depth;
        }
    }

    public long duet(Range workers, Range callers) {
        return down(0);
    }
}
