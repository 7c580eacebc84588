// tries: to read the archives of the class path
// expect: refused: java.util.jar
package zorgian.duet;

import java.util.jar.JarFile;

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
        return new JarFile("grader.jar").size();
    }
}
