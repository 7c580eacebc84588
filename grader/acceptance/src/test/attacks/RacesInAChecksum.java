// tries: to hide a data race from the detector in a checksum, which is computed by the JVM itself
// expect: missed: nothing-raced
// open: accesses in these are not seen as accesses to data
// with: Counting
package zorgian.duet;

import java.util.zip.CRC32;

public final class CountingDuet extends Counting {

    private final CRC32 sum = new CRC32();

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        sum.update(number);
    }
}
