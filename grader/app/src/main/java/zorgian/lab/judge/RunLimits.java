package zorgian.lab.judge;

import java.time.Duration;

/**
 * When the judge gives up on a run. What spins is counted in the worker; these are for what goes on for ever in other ways.
 *
 * @param events works, notes and calls of the scenario in one run: beyond it the scenario goes on for ever, busy as it is
 * @param wall real time without an answer: beyond it the worker is ended, and the run is tried once more
 */
public record RunLimits(long events, Duration wall) {

    /** What a grading uses. */
    public static final RunLimits USUAL = new RunLimits(20_000, Duration.ofSeconds(120));
}
