// tries: to run without end where nothing is counted but the jumps back
// expect: nothing
// costs: much
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        for (long i = 0; ; i++) {
            if (i < 0) {
                break;
            }
        }
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
