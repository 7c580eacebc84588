// tries: to find the threads of the harness without naming the group
// expect: refused: Thread.enumerate
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
        return Thread.enumerate(all);
    }
}
