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
        return OptionalDouble.of((double) sequential.toNanos() / threaded.toNanos());
    }

    private static void check(Duration time, String what) {
        if (time == null || time.isNegative()) {
            throw new IllegalArgumentException("the " + what + " time cannot be " + time);
        }
    }
}
