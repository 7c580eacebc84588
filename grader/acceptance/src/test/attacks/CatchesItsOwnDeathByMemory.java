// tries: to use up the memory, to catch the error, and to go on, so that whatever the harness does next fails
// expect: nothing
// costs: much
package zorgian.duet;

public final class CountingDuet {

    private static Object[] kept;

    public CountingDuet(Journal journal, Pause pause) {
        for (int size = 1 << 27; size > 0; ) {
            try {
                Object[] more = new Object[size];
                more[0] = kept;
                kept = more;
            } catch (OutOfMemoryError full) {
                size /= 2;
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
