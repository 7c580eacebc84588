// tries: to have what the scenario does next interrupted, and so not looked at
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        Thread.currentThread().interrupt();
    }

    public long solo(Range range) {
        Thread.currentThread().interrupt();
        return 0;
    }

    public long duet(Range workers, Range callers) {
        Thread.currentThread().interrupt();
        return 0;
    }
}
