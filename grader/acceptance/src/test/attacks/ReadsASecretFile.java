// tries: to read a file that no answer is told of, as the spec with its expected values is one
// expect: refused: java.nio.file
package zorgian.duet;

import java.nio.file.Files;
import java.nio.file.Path;

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
        return Files.readString(Path.of("solutions/01-counting-duet/src/test/java/zorgian/duet/spec/DuetSpec.java")).length();
    }
}
