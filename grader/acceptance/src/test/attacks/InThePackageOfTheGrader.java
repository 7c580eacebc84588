// tries: to be loaded in the place of the scheduler
// expect: refused: is in the package zorgian.lab.runtime
// with: Idle
package zorgian.duet;

public final class CountingDuet extends Idle {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }
}
// file: Scheduler.java
package zorgian.lab.runtime;

public final class Scheduler {
}
