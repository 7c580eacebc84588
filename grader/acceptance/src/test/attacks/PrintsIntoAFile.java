// tries: to write a file by a print stream that is made from a name
// expect: refused: new PrintStream(String)
package zorgian.duet;

import java.io.PrintStream;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        try {
            return attack();
        } catch (Exception failure) {
            return 0;
        }
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }

    private static long attack() throws Exception {
        try (PrintStream stream = new PrintStream("/tmp/lab-attack")) {
            stream.print("was here");
        }
        return 0;
    }
}
