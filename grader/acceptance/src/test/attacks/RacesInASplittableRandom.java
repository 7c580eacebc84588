// tries: to hide a data race from the detector in a source of random numbers that is made for one thread
// expect: missed: nothing-raced
// open: accesses in these are not seen as accesses to data
// with: Counting
package zorgian.duet;

import java.util.SplittableRandom;

public final class CountingDuet extends Counting {

    private final SplittableRandom random = new SplittableRandom(1);

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        random.nextInt();
    }
}
