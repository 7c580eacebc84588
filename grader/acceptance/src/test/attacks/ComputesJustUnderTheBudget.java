// tries: to take as long as is allowed in each run, which together is an hour
// expect: nothing
// costs: much
package zorgian.duet;

public final class CountingDuet {

    private long spun;

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) throws InterruptedException {
        for (int round = 0; round < 10; round++) {
            for (long i = 0; i < 90_000_000; i++) {
                spun ^= i;
            }
            Thread.sleep(1);
        }
        return spun;
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }
}
