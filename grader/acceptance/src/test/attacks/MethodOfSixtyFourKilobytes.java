// tries: to write a class file that cannot be
// expect: refused: does not compile
package zorgian.duet;

public final class CountingDuet {

    private static long sum;

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        sum += range.from() * 3 + range.to(); // times 5000
        return sum;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
