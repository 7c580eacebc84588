// tries: to run for ages in a parallel stream, on all threads of the common pool
// expect: nothing
// costs: much
package zorgian.duet;

import java.util.stream.LongStream;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        return LongStream.range(0, Long.MAX_VALUE).parallel().map(i -> i ^ i >> 3).sum();
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
