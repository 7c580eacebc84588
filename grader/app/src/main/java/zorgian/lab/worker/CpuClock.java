package zorgian.lab.worker;

import java.time.Duration;

/** The CPU time of this JVM: what a busy machine does not take from anybody. */
final class CpuClock {

    /** What the start of a worker takes on the machine that the bounds were measured on: 0.20 s, and a bit of air. */
    private static final long USUAL_START_MILLIS = 250;

    private CpuClock() {
    }

    /** So far, in ms; 0 where the operating system does not tell. */
    static long millis() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    /** How much slower this machine is than the one that the bounds were measured on, 1 or more; to be asked when the worker is just up. */
    static long slowness() {
        return Math.max(1, (millis() + USUAL_START_MILLIS / 2) / USUAL_START_MILLIS);
    }
}
