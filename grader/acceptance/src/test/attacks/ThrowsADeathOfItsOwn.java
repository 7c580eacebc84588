// tries: to be taken for a thread that the harness ends, since it throws a ThreadDeath from everywhere
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    @SuppressWarnings({"deprecation", "removal"})
    public long solo(Range range) {
        throw new ThreadDeath();
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
