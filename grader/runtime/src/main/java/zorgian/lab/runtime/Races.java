package zorgian.lab.runtime;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zorgian.lab.runtime.Finding.Kind;
import zorgian.lab.runtime.Finding.Place;

/** Two accesses that nothing orders. */
final class Races {

    private Races() {
    }

    /** @param other the earlier access */
    static void found(LogicalThread me, int site, boolean writes, long other, boolean otherWrites, Variable variable) {
        Run r = Scheduler.run;
        if (!r.recording) {
            return;
        }
        me.quiet++;
        try {
            LogicalThread by = r.threads.get(Epoch.thread(other));
            if (!writes && me.optimistic || Fences.covers(by, other, otherWrites)) {
                if (me.optimistic && !writes) {
                    Optimistic.pend(me, () -> report(r, me, site, false, by, other, otherWrites, variable));
                }
                return;
            }
            report(r, me, site, writes, by, other, otherWrites, variable);
        } finally {
            me.quiet--;
        }
    }

    private static void report(Run r, LogicalThread me, int site, boolean writes, LogicalThread by, long other, boolean otherWrites,
            Variable variable) {
        String what = variable.name();
        boolean whole = !what.isEmpty() && !what.endsWith("[]");
        LockInfo[] earlier = by.heldIn(Epoch.interval(other));
        LockInfo[] now = me.heldIn(me.interval);
        boolean tellsLocks = earlier != null && now != null && earlier.length + now.length > 0;
        r.findings.add(Kind.DATA_RACE, what, List.of(
                new Place(by.name(), doing(otherWrites, whole) + (tellsLocks ? holding(earlier) : ""), Epoch.site(other)),
                new Place(me.name(), doing(writes, whole) + (tellsLocks ? holding(now) : ""), site)));
    }

    private static String doing(boolean writes, boolean whole) {
        return (writes ? whole ? "changes" : "writes" : "reads") + (whole ? " it" : "");
    }

    private static String holding(LockInfo[] locks) {
        return locks.length == 0 ? ", holding no lock," : Stream.of(locks).map(lock -> lock.label).distinct()
                .collect(Collectors.joining(" and ", ", holding ", ","));
    }
}
