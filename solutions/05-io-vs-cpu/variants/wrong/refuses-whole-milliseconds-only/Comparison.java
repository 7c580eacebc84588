package zorgian.iovscpu;

import java.time.Duration;
import java.util.OptionalDouble;

public record Comparison(Duration sequential, Duration threaded) {

    public Comparison {
        check(sequential, "sequential");
        check(threaded, "threaded");
    }

    public OptionalDouble speedUp() {
        if (threaded.isZero()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(seconds(sequential) / seconds(threaded));
    }

    /** Nanoseconds would not do: a long holds no more than three centuries of them. */
    private static double seconds(Duration time) {
        return time.getSeconds() + time.getNano() / 1e9;
    }

    private static void check(Duration time, String what) {
        if (time == null || time.toMillis() < 0) {
            throw new IllegalArgumentException("the " + what + " time cannot be " + time);
        }
    }
}
