// tries: to hide a data race from the detector behind fences, which do not make an addition one step
// expect: missed: nothing-raced
// with: Counting
package zorgian.duet;

import java.lang.invoke.VarHandle;

public final class CountingDuet extends Counting {

    private long sum;

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        VarHandle.fullFence();
        sum += number;
        VarHandle.fullFence();
    }
}
