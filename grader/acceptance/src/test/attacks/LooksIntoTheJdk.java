// tries: to get the rights of a class of the JDK
// expect: refused: MethodHandles.privateLookupIn
package zorgian.duet;

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
        return MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup()).hashCode();
    }
}
