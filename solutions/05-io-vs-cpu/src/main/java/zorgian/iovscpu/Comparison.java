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
        // <solution>
        check(sequential, "sequential");
        check(threaded, "threaded");
        // <skeleton>
        // // TODO 2: refuse times that make no sense.
        // </solution>
    }

    /**
     * How many times faster the threads were: 2.0 if they took half as long, 0.5 if they took twice as long.
     *
     * @return the speed-up as exactly as a double holds it; empty if the threaded time is zero, because then nothing was measured
     */
    public OptionalDouble speedUp() {
        // <solution>
        if (threaded.isZero()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((double) sequential.toNanos() / threaded.toNanos());
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 3: the speed-up");
        // </solution>
    }
    // <solution>

    private static void check(Duration time, String what) {
        if (time == null || time.isNegative()) {
            throw new IllegalArgumentException("the " + what + " time cannot be " + time);
        }
    }
    // </solution>
}
