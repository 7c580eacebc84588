package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.List;

/** What a run has shown, once it is over and before what it left is unwound. For the worker. */
public final class Reports {

    private Reports() {
    }

    /** Adds what can be known at the end only: cycles in the order of locks, missed joins, what was left, what tasks died of. */
    public static List<Finding> findings(Run r) {
        r.lockOrder.report(r.findings);
        r.heldLocks.reportLeft(r.findings);
        Harness.reportMissedJoins(r);
        r.pools.reportLeft(r);
        if (r.ending != Run.Ending.FINISHED) {
            r.deaths.report(r.findings);
        }
        return r.findings.all();
    }

    /** Names of the program's threads that are left, but for those that end by themselves. */
    public static List<String> leftNames(Run r) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < r.threads.size(); i++) {
            LogicalThread thread = r.threads.get(i);
            if (thread.state != LogicalThread.State.ENDED && thread.id != 0 && !thread.isScenarios && !Pools.isOfForkJoin(thread.thread)) {
                names.add((thread.isVirtual ? "virtual thread " : "") + Names.of(thread.thread));
            }
        }
        return names;
    }

    /** What each thread that is left does, in the scheduler's words. */
    public static List<String> states(Run r) {
        List<String> states = new ArrayList<>();
        for (int i = 0; i < r.threads.size(); i++) {
            LogicalThread thread = r.threads.get(i);
            if (thread.state != LogicalThread.State.ENDED) {
                states.add(thread.name() + " " + thread.state + " " + thread.waitsFor);
            }
        }
        return states;
    }
}
