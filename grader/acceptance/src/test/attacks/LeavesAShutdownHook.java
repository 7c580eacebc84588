// tries: to run code when the worker ends, after the judge has looked
// expect: refused: Runtime.addShutdownHook
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
        Runtime.getRuntime().addShutdownHook(new Thread(() -> { }));
        return 0;
    }
}
