package zorgian.lab.run;

import java.time.Duration;

/**
 * When the judge gives up on a run that makes no progress. Progress is a frame from the worker, or a release by the judge.
 *
 * @param cpu CPU time of the worker without progress: beyond it the program is spinning
 * @param timeouts sleeps and time-outs in a row that pass without anything else: beyond it the program polls for ever
 * @param events things that happen in one run, frames and releases together: beyond it the program goes on for ever, busy as it is
 * @param realTime real time that a program at rest is given for a timed wait that could not be put on the lab clock; then it is stuck
 * @param wall real time without progress and without that much CPU time: beyond it the program is spinning, if a second try ends so too
 */
public record Limits(Duration cpu, int timeouts, long events, Duration realTime, Duration wall) {

    /** What a grading uses. */
    public static final Limits USUAL = new Limits(Duration.ofMillis(2000), 2000, 20_000, Duration.ofSeconds(10), Duration.ofSeconds(90));
}
