// tries: to have a speed-up that is right, whatever it is compared with: its times change whenever they are asked for
// expect: missed: report, measured-time
// exercise: 05-io-vs-cpu
package zorgian.iovscpu;

import java.time.Duration;
import java.util.List;

public final class Laboratory {

    public Measurement runSequentially(List<ResearchTask> tasks) {
        return new Measurement(List.of(), Duration.ofMillis(400));
    }

    public Measurement runThreaded(List<ResearchTask> tasks) {
        return new Measurement(List.of(), Duration.ofMillis(100));
    }

    public Report compare(List<ResearchTask> io, List<ResearchTask> cpu) {
        return new Report(new Comparison(Duration.ofMillis(400), Duration.ofMillis(100)), new Comparison(Duration.ZERO, Duration.ZERO));
    }
}
// file: Comparison.java
package zorgian.iovscpu;

import java.time.Duration;
import java.util.OptionalDouble;

public record Comparison(Duration sequential, Duration threaded) {

    private static long asked;

    @Override
    public Duration sequential() {
        return Duration.ofMillis(++asked % 2 == 0 ? 400 : 100);
    }

    @Override
    public Duration threaded() {
        return Duration.ofMillis(asked++ % 2 == 0 ? 400 : 100);
    }

    @Override
    public boolean equals(Object other) {
        return true;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    public OptionalDouble speedUp() {
        return OptionalDouble.of(4);
    }
}
