// tries: to run for ages in the arithmetic of large numbers, where nobody counts
// expect: nothing
// costs: much
package zorgian.duet;

import java.math.BigInteger;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        return BigInteger.valueOf(7).pow(100_000_000).bitLength();
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
