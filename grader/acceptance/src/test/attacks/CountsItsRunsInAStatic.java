// tries: to be right for as long as it is looked at, and wrong from the fourth object on that any run makes
// expect: all
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    private static int made;

    public CountingDuet(Journal journal, Pause pause) {
        super(made() > 6 ? null : journal, pause);
    }

    private static synchronized int made() {
        return ++made;
    }
}
