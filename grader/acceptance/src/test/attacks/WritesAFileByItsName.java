// tries: to write a file by a writer that is made from a name
// expect: refused: new PrintWriter(String)
package zorgian.duet;

import java.io.PrintWriter;

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
        try (PrintWriter writer = new PrintWriter("/tmp/lab-attack")) {
            writer.print("was here");
        }
        return 0;
    }
}
