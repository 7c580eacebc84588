// tries: to hide a data race from the detector in an object of the JDK that is made for one thread
// expect: missed: nothing-raced
// open: plain accesses of these are not seen as accesses to data
// with: Counting
package zorgian.duet;

import java.util.LongSummaryStatistics;

public final class CountingDuet extends Counting {

    private final LongSummaryStatistics sum = new LongSummaryStatistics();

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        sum.accept(number);
    }
}
