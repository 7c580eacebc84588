// tries: to keep whoever reads it in the message of an exception
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        throw new Endless();
    }

    private static final class Endless extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
