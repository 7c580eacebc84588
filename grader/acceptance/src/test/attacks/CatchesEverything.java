// tries: to stay when it is ended, since it catches whatever it is ended with
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        while (true) {
            try {
                Thread.sleep(1_000);
            } catch (Throwable end) {
                // stays
            }
        }
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
