// tries: to run code that is no Java
// expect: refused: javax.script.ScriptEngineManager
package zorgian.duet;

import javax.script.ScriptEngineManager;

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
        return new ScriptEngineManager().getEngineFactories().size();
    }
}
