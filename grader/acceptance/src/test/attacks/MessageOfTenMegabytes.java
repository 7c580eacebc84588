// tries: to fill the memory of the judge, which keeps what came of each run, by the message of an exception
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    private static final String HUGE = "huge ".repeat(2_000_000);

    public CountingDuet(Journal journal, Pause pause) {
        throw new IllegalStateException(HUGE);
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
