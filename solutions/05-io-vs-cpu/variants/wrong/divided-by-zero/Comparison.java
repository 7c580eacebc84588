package zorgian.iovscpu;

import java.time.Duration;
import java.util.OptionalDouble;

/** Divides by a time of zero. */
public record Comparison(Duration sequential, Duration threaded) {

    public Comparison {
        if (sequential == null || sequential.isNegative() || threaded == null || threaded.isNegative()) {
            throw new IllegalArgumentException("not two times: " + sequential + " and " + threaded);
        }
    }

    public OptionalDouble speedUp() {
        return OptionalDouble.of((double) sequential.toNanos() / threaded.toNanos());
    }
}
