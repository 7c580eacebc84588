// tries: to remember by a thread of the harness that it has been run before, and to be wrong then
// expect: all
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    private static final ThreadLocal<Integer> MADE = ThreadLocal.withInitial(() -> 0);

    public CountingDuet(Journal journal, Pause pause) {
        super(made() > 6 ? null : journal, pause);
    }

    private static int made() {
        MADE.set(MADE.get() + 1);
        return MADE.get();
    }
}
