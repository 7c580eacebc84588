// tries: to run for ages in a sort, where nobody counts
// expect: nothing
// costs: much
package zorgian.duet;

import java.util.Arrays;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        double[] many = new double[30_000_000];
        for (int round = 0; round < 1_000; round++) {
            Arrays.setAll(many, i -> Math.sin(i));
            Arrays.sort(many);
        }
        return (long) many[0];
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
