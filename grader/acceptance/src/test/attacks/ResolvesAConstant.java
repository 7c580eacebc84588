// tries: to find a class by its name, by a description of it
// expect: refused: ClassDesc
package zorgian.duet;

import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandles;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        try {
            return attack();
        } catch (Exception failure) {
            return 0;
        }
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }

    private static long attack() throws Exception {
        return ClassDesc.of("zorgian.lab.worker.Worker").resolveConstantDesc(MethodHandles.lookup()).hashCode();
    }
}
