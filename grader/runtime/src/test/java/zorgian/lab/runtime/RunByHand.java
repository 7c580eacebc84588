package zorgian.lab.runtime;

import java.util.List;
import zorgian.lab.runtime.Finding.Kind;

/** A run whose threads never go on: what they do is done by the test, in the order in which it is written down. */
final class RunByHand {

    final Run run = new Run(Run.Until.FIRST_ENDS, Schedule.FIRST);
    final LogicalThread main;

    RunByHand() {
        Scheduler.run = run;
        main = Threads.register(new Thread("main"), null);
    }

    LogicalThread start(LogicalThread by, String name) {
        return Threads.register(new Thread(name), by);
    }

    /** Threads that the first has started, so that nothing orders them with each other. */
    LogicalThread[] start(int count) {
        LogicalThread[] threads = new LogicalThread[count];
        for (int i = 0; i < count; i++) {
            threads[i] = start(main, "t" + i);
        }
        return threads;
    }

    /** What Thread.join does when the other has ended. */
    void join(LogicalThread me, LogicalThread other) {
        other.tick();
        other.publishHard();
        me.knowsEndOf(other);
    }

    /** What a release of one thread and an acquire of another do, by a volatile variable. */
    void handOver(LogicalThread from, LogicalThread to) {
        SyncCell cell = new SyncCell(null, false);
        cell.release(from);
        cell.acquire(to);
    }

    /** The races found so far: "t0 writes 1, t1 reads 2". */
    List<String> races() {
        return run.findings().all().stream().filter(finding -> finding.kind() == Kind.DATA_RACE)
                .map(finding -> side(finding.places().get(0)) + ", " + side(finding.places().get(1))).toList();
    }

    private static String side(Finding.Place place) {
        return place.thread() + " " + place.doing() + " " + place.site();
    }
}
