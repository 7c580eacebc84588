// tries: to hide a data race from the detector by a VarHandle that sees bytes as a long
// expect: missed: nothing-raced
// open: plain accesses of these are not seen as accesses to data
// with: Counting
package zorgian.duet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

public final class CountingDuet extends Counting {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private final byte[] sum = new byte[8];

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        LONG.set(sum, 0, (long) LONG.get(sum, 0) + number);
    }
}
