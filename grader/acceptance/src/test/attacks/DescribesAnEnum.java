// tries: to find a class by its name, by a description of an enum
// expect: refused: Enum
package zorgian.duet;

import java.lang.constant.ClassDesc;

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
        return Enum.EnumDesc.of(ClassDesc.of("zorgian.lab.verdict.Verdict"), "MET").hashCode();
    }
}
