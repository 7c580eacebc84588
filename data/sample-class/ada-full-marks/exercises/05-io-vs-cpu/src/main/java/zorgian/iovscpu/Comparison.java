package zorgian.iovscpu;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalDouble;

public record Comparison(Duration sequential, Duration threaded) {

    public Comparison {
        Objects.requireNonNull(sequential, "no sequential time");
        Objects.requireNonNull(threaded, "no threaded time");
        if (sequential.isNegative() || threaded.isNegative()) {
            throw new IllegalArgumentException("a time must not be negative");
        }
    }

    public OptionalDouble speedUp() {
        double divisor = inSeconds(threaded);
        return divisor == 0 ? OptionalDouble.empty() : OptionalDouble.of(inSeconds(sequential) / divisor);
    }

    private static double inSeconds(Duration time) {
        return time.toSeconds() + time.toNanosPart() * 1e-9;
    }
}
