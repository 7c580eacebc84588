package zorgian.microscope;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * How long the same plans took in two ways; neither time is null, negative or longer than a hundred years.
 *
 * @param oneAfterTheOther the time they took one after the other
 * @param atOnce the time they took at the same time, a thread each
 */
public record Comparison(Duration oneAfterTheOther, Duration atOnce) {

    /**
     * How many times faster the threads were: 2.0 if they took half as long, 0.5 if they took twice as long.
     *
     * @return the speed-up, right in its first nine digits at least; empty if the threads took no time, because then nothing was measured
     */
    public OptionalDouble speedUp() {
        throw new UnsupportedOperationException("TODO 5: the speed-up");
    }
}
