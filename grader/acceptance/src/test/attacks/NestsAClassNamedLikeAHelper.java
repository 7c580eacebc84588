// tries: to stand in for what is added to each class, by a class that is nested in it
// expect: all
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
        lab$Thread.calls++;
    }

    private static final class lab$Thread {
        private static volatile int calls;
    }
}
