// tries: to read a file by way of a scanner
// expect: refused: java.nio.file.Path
package zorgian.duet;

import java.nio.file.Path;
import java.util.Scanner;

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
        try (Scanner scanner = new Scanner(Path.of("/etc/passwd"))) {
            return scanner.nextLine().length();
        }
    }
}
