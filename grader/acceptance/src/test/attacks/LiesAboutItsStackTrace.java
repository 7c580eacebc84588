// tries: to blame the harness for an exception, by a stack trace that names it, of a hundred thousand frames
// expect: nothing
package zorgian.duet;

import java.util.Arrays;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        StackTraceElement[] trace = new StackTraceElement[100_000];
        Arrays.fill(trace, new StackTraceElement("zorgian.lab.worker.Worker", "play", "Worker.java", 1));
        RuntimeException blame = new IllegalStateException("the harness is broken");
        blame.setStackTrace(trace);
        throw blame;
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}
