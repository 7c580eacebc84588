// tries: to hide a data race from the detector in a text that is being built
// expect: missed: nothing-raced
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    private final StringBuilder seen = new StringBuilder();

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        seen.append('.');
    }
}
