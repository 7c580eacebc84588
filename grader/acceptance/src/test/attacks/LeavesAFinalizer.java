// tries: to have code run by the JVM's finalizer, once the run is over
// expect: refused: finalize
// ungated: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    protected void finalize() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    public long solo(Range range) {
        System.gc();
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
