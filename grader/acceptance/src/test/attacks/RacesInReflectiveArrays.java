// tries: to hide a data race from the detector by writing an array by reflection
// expect: refused: java.lang.reflect.Array
package zorgian.duet;

import java.lang.reflect.Array;

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
        long[] sum = new long[1];
        Array.setLong(sum, 0, Array.getLong(sum, 0) + 1);
        return sum[0];
    }
}
