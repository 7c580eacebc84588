// tries: to use up the memory of the worker bit by bit
// expect: nothing
// costs: much
package zorgian.duet;

import java.util.ArrayList;
import java.util.List;

public final class CountingDuet {

    private final List<byte[]> kept = new ArrayList<>();

    public CountingDuet(Journal journal, Pause pause) {
        while (true) {
            kept.add(new byte[10_000]);
        }
    }

    public long solo(Range range) {
        return kept.size();
    }

    public long duet(Range workers, Range callers) {
        return kept.size();
    }
}
