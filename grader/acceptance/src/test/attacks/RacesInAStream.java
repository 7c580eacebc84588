// tries: to hide a data race from the detector in a stream that copies arrays
// expect: missed: nothing-raced
// with: Counting
package zorgian.duet;

import java.io.CharArrayWriter;

public final class CountingDuet extends Counting {

    private char[] seen = new char[1];

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        CharArrayWriter copy = new CharArrayWriter();
        copy.write(seen, 0, 1);
        System.arraycopy(copy.toCharArray(), 0, seen, 0, 1);
    }
}
