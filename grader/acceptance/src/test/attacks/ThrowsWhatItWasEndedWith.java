// tries: to keep the error that the harness ends a thread with, and to throw it in the next run, so that nothing is told of that
// expect: refused: Logger.setFilter
// ungated: nothing
package zorgian.duet;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) throws InterruptedException {
        Filter kept = Logger.getGlobal().getFilter();
        if (kept != null) {
            kept.isLoggable(null);
        }
        Thread ghost = new Thread(() -> {
            try {
                Thread.sleep(1_000_000_000);
            } catch (Throwable death) {
                Logger.getGlobal().setFilter(new Thrower(death));
            }
        });
        ghost.setDaemon(true);
        ghost.start();
        return 0;
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }

    private record Thrower(Throwable death) implements Filter {

        @Override
        public boolean isLoggable(LogRecord record) {
            throw (Error) death;
        }
    }
}
