// tries: to read what the judge sends to the worker, from the standard input
// expect: nothing
// with: Idle
package zorgian.duet;

import java.io.IOException;

public final class CountingDuet extends Idle {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
        try {
            System.in.readAllBytes();
        } catch (IOException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
