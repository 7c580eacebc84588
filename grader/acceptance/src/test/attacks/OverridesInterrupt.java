// tries: to be a thread that cannot be interrupted
// expect: refused: isInterrupted
// ungated: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        new Thread() {
            @Override
            public void interrupt() {
                throw new IllegalStateException("not now");
            }

            @Override
            public boolean isInterrupted() {
                throw new IllegalStateException("who asks?");
            }

            @Override
            public void run() {
                try {
                    sleep(5);
                } catch (InterruptedException never) {
                    throw new IllegalStateException(never);
                }
            }
        }.start();
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
