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
