package zorgian.lab.runtime;

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
        r.findings.race(variable.name(), me, site, writes, by, Epoch.site(other), otherWrites);
    }
}
