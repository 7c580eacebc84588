package zorgian.lab.judge;

import zorgian.lab.run.Transcript;

/**
 * The CPU time that all runs of one subject use. What is counted has its bounds by count, the same on every machine; this is for what
 * cannot be counted, as a long computation inside of the JDK: it counts only beyond what no right answer needs. For one thread.
 */
final class Spending {

    /** In ms, on a machine like the one it was measured on: right answers use 1 to 9 s, whatever else the machine does. */
    private static final long FREE_MILLIS = 15_000;
    /** One is about 0.1 ms, see {@link Transcript#effort}. */
    private static final long EFFORT_A_MILLI = 10;
    /** Of real time: what is over before is not measured by itself, but with the next run that is. */
    private static final long SHORT_NANOS = 20_000_000;

    private Object subject;
    private WorkerProcess worker;
    private long before;
    private long used;

    /** Whose runs come next. */
    void isOf(Object another) {
        used = another == subject ? used : 0;
        subject = another;
    }

    /** What came of a run, with what it used beyond what is free counted as effort. */
    Transcript charged(Transcript transcript, WorkerProcess by, long nanos) {
        if (nanos < SHORT_NANOS) {
            return transcript;
        }
        long now = by.cpuMillis();
        long more = Math.max(0, now - (by == worker ? before : 0)) / by.slowness();
        worker = by;
        before = now;
        long chargedBefore = Math.max(0, used - FREE_MILLIS);
        used += more;
        return transcript.harder(EFFORT_A_MILLI * (Math.max(0, used - FREE_MILLIS) - chargedBefore));
    }
}
