// tries: to leave the thread of a timer behind, which no code of its own has started
// expect: missed: no-thread-left
// with: Counting
package zorgian.duet;

import java.util.Timer;
import java.util.TimerTask;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    public long duet(Range workers, Range callers) throws InterruptedException {
        new Timer("timer", true).schedule(new TimerTask() {
            @Override
            public void run() {
            }
        }, 1_000_000_000_000L);
        return super.duet(workers, callers);
    }
}
