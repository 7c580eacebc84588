// tries: to hide a data race from the detector in initialisers of classes, where no thread gives way to another
// expect: missed: nothing-raced
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    private static long sum;

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        int ignored = number < 10 ? One.ADDED : Other.ADDED;
    }

    private static final class One {
        static final int ADDED = (int) ++sum;
    }

    private static final class Other {
        static final int ADDED = (int) ++sum;
    }
}
