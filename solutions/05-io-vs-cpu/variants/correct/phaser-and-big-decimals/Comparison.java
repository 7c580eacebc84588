package zorgian.iovscpu;

import java.math.BigDecimal;
import java.math.MathContext;
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
        BigDecimal factor = nanos(sequential).divide(nanos(threaded), MathContext.DECIMAL64);
        return OptionalDouble.of(factor.doubleValue());
    }

    private static BigDecimal nanos(Duration time) {
        return BigDecimal.valueOf(time.getSeconds()).movePointRight(9).add(BigDecimal.valueOf(time.getNano()));
    }

    private static void check(Duration time, String what) {
        if (time == null || time.isNegative()) {
            throw new IllegalArgumentException("the " + what + " time cannot be " + time);
        }
    }
}
