package zorgian.lab.spec;

import java.util.List;
import java.util.TreeMap;
import zorgian.lab.run.Work;

/** How many works were in flight at the fullest moment. */
final class Peak {

    private Peak() {
    }

    static int of(List<Work> works, String labelPrefix) {
        TreeMap<Long, Integer> changes = new TreeMap<>();
        for (Work work : works) {
            if (work.label().startsWith(labelPrefix)) {
                changes.merge(work.began(), 1, Integer::sum);
                changes.merge(work.ended(), -1, Integer::sum);
            }
        }
        int open = 0;
        int peak = 0;
        for (int change : changes.values()) {
            open += change;
            peak = Math.max(peak, open);
        }
        return peak;
    }
}
