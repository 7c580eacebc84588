package zorgian.iovscpu;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * How long the same tasks took in two ways.
 *
 * @param sequential the time it took to run them one after the other
 * @param threaded the time it took to run them on threads
 */
public record Comparison(Duration sequential, Duration threaded) {

    /**
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if a time is null or
     *     negative
     */
    public Comparison {
        // TODO 2: refuse times that make no sense.
    }

    /**
     * How many times faster the threads were: 2.0 if they took half as long, 0.5 if they took twice as long.
     *
     * @return the speed-up, right to twelve digits, for any two times, be they nanoseconds or thousands of years; empty if the threaded
     *     time is zero, because then nothing was measured
     */
    public OptionalDouble speedUp() {
        throw new UnsupportedOperationException("TODO 3: the speed-up");
    }
}
