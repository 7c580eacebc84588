// tries: to reach the scenario's private fields through the object that it is given
// expect: nothing
package zorgian.duet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public final class CountingDuet {

    private final Journal journal;

    public CountingDuet(Journal journal, Pause pause) {
        this.journal = journal;
    }

    public long solo(Range range) {
        try {
            VarHandle worker = MethodHandles.lookup().findVarHandle(journal.getClass(), "worker", Object.class);
            worker.set(journal, Thread.currentThread());
            return 45;
        } catch (ReflectiveOperationException refused) {
            return 0;
        }
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
