package zorgian.iovscpu;

import java.time.Duration;
import java.util.OptionalDouble;

/** Divides whole numbers, and so loses what is left over. */
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
        return OptionalDouble.of(sequential.toMillis() / threaded.toMillis());
    }
}
