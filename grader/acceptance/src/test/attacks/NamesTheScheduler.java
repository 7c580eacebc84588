// tries: to call the scheduler that runs it
// expect: refused: package zorgian.lab.runtime does not exist
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        try {
            return attack();
        } catch (Exception failure) {
            return 0;
        }
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }

    private static long attack() throws Exception {
        return zorgian.lab.runtime.Scheduler.class.hashCode();
    }
}
