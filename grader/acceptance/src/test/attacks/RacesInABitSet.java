// tries: to hide a data race from the detector in a set of bits
// expect: missed: nothing-raced
// with: Counting
package zorgian.duet;

import java.util.BitSet;

public final class CountingDuet extends Counting {

    private final BitSet seen = new BitSet();

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        seen.set(number & 63);
    }
}
