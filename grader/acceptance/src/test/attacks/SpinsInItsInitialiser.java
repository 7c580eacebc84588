// tries: to run without end where the class is initialised, where others have no turn
// expect: nothing
// costs: much
package zorgian.duet;

public final class CountingDuet {

    private static long spun;

    static {
        while (spun >= 0) {
            spun++;
        }
    }

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        return spun;
    }

    public long duet(Range workers, Range callers) {
        return spun;
    }
}
