// tries: to be a thread that says of itself that it has ended
// expect: refused: getState
// ungated: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        Thread ghost = new Thread() {
            @Override
            public State getState() {
                return State.TERMINATED;
            }

            @Override
            public StackTraceElement[] getStackTrace() {
                return null;
            }

            @Override
            public String toString() {
                throw new IllegalStateException();
            }

            @Override
            public void run() {
                java.util.concurrent.locks.LockSupport.park();
            }
        };
        ghost.setDaemon(true);
        ghost.start();
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
