package zorgian.microscope;

import java.time.Duration;

/** A step of a researcher's plan. */
public sealed interface Step {

    /** How long the step takes, not counting what has to be waited for. */
    Duration time();

    /** Looks through the microscope: work for a processor. */
    record Look(Duration time) implements Step {}

    /** Prepares a slide and waits for a reaction: no work for a processor. */
    record Prepare(Duration time) implements Step {}
}
