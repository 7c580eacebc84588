// tries: to close standard output and input for all that come later
// expect: all
// with: Counting
package zorgian.duet;

import java.io.IOException;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
        System.out.close();
        System.err.close();
        try {
            System.in.close();
        } catch (IOException nobodyCares) {
            throw new IllegalStateException(nobodyCares);
        }
    }
}
