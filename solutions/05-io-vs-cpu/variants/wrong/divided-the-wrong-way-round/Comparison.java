package zorgian.iovscpu;

import java.time.Duration;
import java.util.OptionalDouble;

/** Divides the threaded time by the sequential one. */
public record Comparison(Duration sequential, Duration threaded) {

    public Comparison {
        if (sequential == null || sequential.isNegative() || threaded == null || threaded.isNegative()) {
            throw new IllegalArgumentException("not two times: " + sequential + " and " + threaded);
        }
    }

    public OptionalDouble speedUp() {
        if (threaded.isZero()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((double) threaded.toNanos() / sequential.toNanos());
    }
}
