// tries: to fill the memory of the judge by the message of an exception
// expect: nothing
// costs: much
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        throw new Huge();
    }

    private static final class Huge extends IllegalStateException {

        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            return "huge ".repeat(80_000_000);
        }
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
