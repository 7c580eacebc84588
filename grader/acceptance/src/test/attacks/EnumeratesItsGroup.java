// tries: to find the threads of the harness by the group that it is in
// expect: refused: ThreadGroup
// ungated: nothing
package zorgian.duet;

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
        Thread[] all = new Thread[100];
        int count = Thread.currentThread().getThreadGroup().enumerate(all);
        for (int i = 0; i < count; i++) {
            all[i].interrupt();
        }
        return count;
    }
}
