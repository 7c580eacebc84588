// tries: to hide a data race from the detector outside of the heap
// expect: missed: nothing-raced
// open: plain accesses of these are not seen as accesses to data
// with: Counting
package zorgian.duet;

import java.nio.ByteBuffer;

public final class CountingDuet extends Counting {

    private final ByteBuffer sum = ByteBuffer.allocateDirect(8);

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        sum.putLong(0, sum.getLong(0) + number);
    }
}
