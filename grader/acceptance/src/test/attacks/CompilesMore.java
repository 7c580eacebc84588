// tries: to compile code that the gate has never seen
// expect: refused: javax.tools.ToolProvider
package zorgian.duet;

import javax.tools.ToolProvider;

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
        return ToolProvider.getSystemJavaCompiler().hashCode();
    }
}
