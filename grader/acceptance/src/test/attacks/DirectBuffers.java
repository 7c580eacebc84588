// tries: to use up memory that the heap's bound does not know
// expect: nothing
// costs: much
package zorgian.duet;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

public final class CountingDuet {

    private final List<ByteBuffer> kept = new ArrayList<>();

    public CountingDuet(Journal journal, Pause pause) {
        while (true) {
            kept.add(ByteBuffer.allocateDirect(1 << 28));
        }
    }

    public long solo(Range range) {
        return kept.size();
    }

    public long duet(Range workers, Range callers) {
        return kept.size();
    }
}
