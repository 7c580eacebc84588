// tries: to change a file in its middle
// expect: refused: java.io.RandomAccessFile
package zorgian.duet;

import java.io.RandomAccessFile;

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
        try (RandomAccessFile file = new RandomAccessFile("/tmp/lab-attack", "rw")) {
            return file.length();
        }
    }
}
