// tries: to use up the stack of the compiler
// expect: refused: does not compile
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        return range.from()
                + range.to() // times 20000
        ;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
