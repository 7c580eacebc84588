package zorgian.microscope;

import java.time.Duration;
import java.util.OptionalDouble;

public record Comparison(Duration oneAfterTheOther, Duration atOnce) {

    public OptionalDouble speedUp() {
        if (atOnce.isZero()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((double) oneAfterTheOther.toNanos() / atOnce.toNanos());
    }
}
