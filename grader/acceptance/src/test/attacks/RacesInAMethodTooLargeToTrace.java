// tries: to hide a data race from the detector in a method that becomes too large once it tells what it does
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
        sum += number; // times 7000
    }
}
