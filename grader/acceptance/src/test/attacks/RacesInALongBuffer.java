// tries: to hide a data race from the detector in a buffer of java.nio
// expect: missed: nothing-raced
// with: Counting
package zorgian.duet;

import java.nio.LongBuffer;

public final class CountingDuet extends Counting {

    private final LongBuffer sum = LongBuffer.allocate(1);

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        sum.put(0, sum.get(0) + number);
    }
}
