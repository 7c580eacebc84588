// tries: to hide a data race from the detector by the plain accesses of an atomic
// expect: missed: nothing-raced
// open: plain accesses of these are not seen as accesses to data
// with: Counting
package zorgian.duet;

import java.util.concurrent.atomic.AtomicLong;

public final class CountingDuet extends Counting {

    private final AtomicLong sum = new AtomicLong();

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        sum.setPlain(sum.getPlain() + number);
    }
}
