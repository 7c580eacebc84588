// tries: to fill the queue of the common pool with tasks that put two more into it
// expect: nothing
// costs: much
package zorgian.duet;

import java.util.concurrent.ForkJoinPool;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    private static void breed() {
        ForkJoinPool.commonPool().execute(CountingDuet::breed);
        ForkJoinPool.commonPool().execute(CountingDuet::breed);
    }

    public long solo(Range range) {
        breed();
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
