// right: adders and accumulators are added to by many and summed after the joins, when nobody adds any more.
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

public class AdderAfterJoin {

    public static void main(String[] args) throws InterruptedException {
        LongAdder drops = new LongAdder();
        LongAccumulator largest = new LongAccumulator(Math::max, 0);
        DoubleAdder rain = new DoubleAdder();
        DoubleAccumulator least = new DoubleAccumulator(Math::min, Double.MAX_VALUE);
        Thread[] gauges = new Thread[5];
        for (int i = 0; i < gauges.length; i++) {
            int gauge = i + 1;
            gauges[i] = new Thread(() -> {
                for (int hour = 0; hour < 24; hour++) {
                    drops.add(gauge);
                    largest.accumulate(gauge * hour);
                    rain.add(0.5);
                    least.accumulate(gauge + hour);
                }
                drops.increment();
            });
            gauges[i].start();
        }
        for (Thread gauge : gauges) {
            gauge.join();
        }
        if (drops.sum() != 24 * 15 + 5 || largest.get() != 115 || rain.sum() != 60.0 || least.get() != 1.0) {
            throw new AssertionError(drops + " " + largest + " " + rain + " " + least);
        }
    }
}
