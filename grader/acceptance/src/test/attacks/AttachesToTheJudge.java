// tries: to load an agent into the judge
// expect: refused: com.sun.tools.attach
package zorgian.duet;

import com.sun.tools.attach.VirtualMachine;

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
        return VirtualMachine.list().size();
    }
}
