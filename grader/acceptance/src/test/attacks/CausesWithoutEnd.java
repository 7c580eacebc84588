// tries: to keep whoever follows the causes of an exception, each of which has another
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    private static final class Matryoshka extends RuntimeException {

        private static final long serialVersionUID = 1;

        @Override
        public synchronized Throwable getCause() {
            return new Matryoshka();
        }
    }

    public long solo(Range range) {
        throw new Matryoshka();
    }

    public long duet(Range workers, Range callers) {
        throw new Matryoshka();
    }
}
