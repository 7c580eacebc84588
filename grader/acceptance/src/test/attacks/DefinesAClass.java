// tries: to define a class that the gate has never seen
// expect: refused: MethodHandles.Lookup.defineClass
// ungated: nothing
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
        return MethodHandles.lookup().defineClass(new byte[] {(byte) 0xCA, (byte) 0xFE}).hashCode();
    }
}
