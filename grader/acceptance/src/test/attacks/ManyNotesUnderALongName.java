// tries: to fill the memory of the judge by the name of a thread, which stands beside each step
// expect: all
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    private static final String LONG = "long".repeat(250_000);

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    Thread thread(Runnable part) {
        return new Thread(part, LONG);
    }
}
