// tries: to run without end in a sort, by a comparison that never ends
// expect: nothing
// costs: much
package zorgian.duet;

import java.util.ArrayList;
import java.util.List;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
        list.sort((one, other) -> {
            while (one > 0) {
                Thread.onSpinWait();
            }
            return 0;
        });
        return list.get(0);
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
