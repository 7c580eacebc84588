// tries: to change a given class by a VarHandle, since it lies in the same package
// expect: nothing
package zorgian.duet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        try {
            VarHandle to = MethodHandles.lookup().findVarHandle(Range.class, "to", int.class);
            to.set(range, range.from());
            return 45;
        } catch (ReflectiveOperationException | UnsupportedOperationException refused) {
            return 0;
        }
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
