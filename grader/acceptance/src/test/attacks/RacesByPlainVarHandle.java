// tries: to hide a data race from the detector by plain accesses of a VarHandle
// expect: missed: nothing-raced
// with: Counting
package zorgian.duet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public final class CountingDuet extends Counting {

    private static final VarHandle SUM;
    private long sum;

    static {
        try {
            SUM = MethodHandles.lookup().findVarHandle(CountingDuet.class, "sum", long.class);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        SUM.set(this, (long) SUM.get(this) + number);
    }
}
