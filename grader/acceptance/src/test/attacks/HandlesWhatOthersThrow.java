// tries: to be called for whatever any thread throws, in later runs too
// expect: nothing
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
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> { });
        return 0;
    }
}
