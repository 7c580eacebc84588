package zorgian.lab.clock;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The lab clock of one run: now, and what is due when. Knows nothing of threads; whoever advances it must know that all are at rest. */
public final class LabClock {

    private final TreeSet<Due> queue;
    private final Map<Long, Due> byId = new HashMap<>();
    private long now;

    /** @param reversed whether things of one rank that are due at the same tick go in reverse order */
    public LabClock(boolean reversed) {
        queue = new TreeSet<>(reversed ? Due.REVERSED : Due.ORDER);
    }

    /** Lab time since the run began, in ticks. */
    public long now() {
        return now;
    }

    /**
     * A thread waits from now on.
     *
     * @param ticks how long; what would be due beyond the end of time is due at the end of time
     */
    public void add(long id, long ticks, int rank, String label) {
        long at = now + ticks < now ? Long.MAX_VALUE : now + ticks;
        Due due = new Due(id, at, rank, label);
        queue.add(due);
        byId.put(id, due);
    }

    /** Its thread waits no longer. */
    public void remove(long id) {
        Due due = byId.remove(id);
        if (due != null) {
            queue.remove(due);
        }
    }

    /** Takes out the first such thing that is due now; no time passes. Null if there is none. */
    public Due takeNow(Predicate<Due> such) {
        Due found = queue.stream().takeWhile(due -> due.at() == now).filter(such).findFirst().orElse(null);
        if (found != null) {
            remove(found.id());
        }
        return found;
    }

    /** Advances to what is due next and takes it out; null, and no time passes, if nothing is due. */
    public Due advance() {
        Due next = queue.pollFirst();
        if (next != null) {
            byId.remove(next.id());
            now = next.at();
        }
        return next;
    }
}
