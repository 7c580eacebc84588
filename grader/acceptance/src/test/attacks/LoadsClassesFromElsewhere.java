// tries: to run code that was not handed in
// expect: refused: java.net.URLClassLoader
package zorgian.duet;

import java.net.URL;
import java.net.URLClassLoader;

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

    @SuppressWarnings({"deprecation", "removal"})
    private static long attack() throws Exception {
        return new URLClassLoader(new URL[0]).loadClass("Evil").hashCode();
    }
}
