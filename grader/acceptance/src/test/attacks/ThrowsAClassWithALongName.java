// tries: to fill the report by the name of a class, which is as long as a class file lets it be
// expect: refused: does not compile
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        throw new AVeryLongNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThat();
    }

    private static final class AVeryLongNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameNameThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThatThat extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
