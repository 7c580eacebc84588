// tries: to keep whoever follows the suppressed exceptions, which lead back to the first
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        RuntimeException one = new RuntimeException("one");
        RuntimeException other = new RuntimeException("other", one);
        one.addSuppressed(other);
        other.addSuppressed(one);
        one.initCause(other);
        throw one;
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
