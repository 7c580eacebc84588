// tries: to make threads faster than they can be ended, each makes two
// expect: nothing
// costs: much
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        breed();
    }

    private static void breed() {
        for (int i = 0; i < 2; i++) {
            Thread child = new Thread(CountingDuet::breed);
            child.setDaemon(true);
            child.start();
        }
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
