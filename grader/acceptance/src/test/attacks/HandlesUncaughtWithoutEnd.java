// tries: to keep a thread of the scenario from ending, by a handler that does not
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {
            while (true) {
                Thread.onSpinWait();
            }
        });
    }

    public long solo(Range range) {
        throw new IllegalStateException();
    }

    public long duet(Range workers, Range callers) {
        throw new IllegalStateException();
    }
}
