package zorgian.lab.trace;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A parallel stream's terminal operation: each call of student code in it is a strand of its own. After so many on one thread the last is used again, which
 * may hide something and invents nothing.
 */
final class ParallelOperation {

    private static final int MOST_ON_A_THREAD = 100;

    final SyncVar begun = new SyncVar();
    final SyncVar ended = new SyncVar();
    private final Map<Carrier, Elements> elements = new ConcurrentHashMap<>();

    private static final class Elements {

        private int count;
        private Strand last;
    }

    /** The strand of the next call on this thread. */
    Strand element(Trace trace, Carrier carrier) {
        Elements mine = elements.computeIfAbsent(carrier, key -> new Elements());
        if (mine.count < MOST_ON_A_THREAD) {
            mine.count++;
            mine.last = trace.newStrand(carrier, null);
            mine.last.isElement = true;
            trace.acquire(mine.last, begun);
            // One operation at a time is the rule; where there are more, it is not known whose call this is.
            trace.parallel.forEach(other -> trace.acquire(mine.last, other.begun));
            mine.last.begun();
        }
        return mine.last;
    }
}
