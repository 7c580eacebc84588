package zorgian.lab.judge;

import java.time.Duration;

/**
 * When the judge gives up on a run. What spins is counted in the worker; these are for what goes on for ever in other ways.
 *
 * @param events works, notes and calls of the scenario in one run: beyond it the scenario goes on for ever, busy as it is
 * @param cpu CPU time of one run, on a machine like the one that it was measured on, more on a slower one: beyond it the worker is ended
 * @param wall real time without an answer: beyond it the worker is ended, and the run is tried once more
 */
public record RunLimits(long events, Duration cpu, Duration wall) {

    /** What a grading uses. Right answers take 1 to 10 ms of CPU time a run, and 300 ms where they read whole books. */
    public static final RunLimits USUAL = new RunLimits(20_000, Duration.ofSeconds(20), Duration.ofSeconds(120));
}
