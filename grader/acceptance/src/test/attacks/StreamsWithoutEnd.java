// tries: to run without end in a stream that has none
// expect: nothing
// costs: much
package zorgian.duet;

import java.util.stream.Stream;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        return Stream.iterate(0L, i -> i + 1).filter(i -> i < 0).findFirst().orElseThrow();
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
