// tries: to fill the trace with accesses, until the one that races is not kept any more
// expect: missed: nothing-raced
// costs: much
// with: Counting
package zorgian.duet;

import java.util.concurrent.atomic.AtomicLong;

public final class CountingDuet extends Counting {

    private final AtomicLong flood = new AtomicLong();
    private final long[] plain = new long[100_000];
    private long sum;

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        for (int i = 0; i < 3_000; i++) {
            flood.incrementAndGet();
            synchronized (plain) {
                plain[i]++;
            }
        }
        sum += number;
    }
}
