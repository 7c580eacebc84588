// tries: to have the harness fail when it asks an exception what it says, and where it comes from
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    private static final class Mute extends RuntimeException {

        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw this;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }

        @Override
        public String toString() {
            throw this;
        }

        @Override
        public synchronized Throwable getCause() {
            throw new OutOfMemoryError("as it were");
        }
    }

    public long solo(Range range) {
        throw new Mute();
    }

    public long duet(Range workers, Range callers) {
        throw new Mute();
    }
}
