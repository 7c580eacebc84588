// tries: to get at the classes of the harness that are on the stack
// expect: refused: StackWalker.getCallerClass
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
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass().hashCode();
    }
}
