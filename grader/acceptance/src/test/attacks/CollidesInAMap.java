// tries: to run for ages in a map all of whose keys have the same hash and cannot be compared
// expect: nothing
// costs: much
package zorgian.duet;

import java.util.HashMap;
import java.util.Map;

public final class CountingDuet {

    private record Same(int number) {

        @Override
        public int hashCode() {
            return 0;
        }
    }

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        Map<Same, Integer> map = new HashMap<>();
        for (int i = 0; i < 10_000_000; i++) {
            map.put(new Same(i), i);
        }
        return map.size();
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
