// right: an immutable record is replaced as a whole with updateAndGet and accumulateAndGet; no part of it is ever changed.
import java.util.concurrent.atomic.AtomicReference;

public class AtomicUpdateFunctions {

    private record Range(int lowest, int highest, int count) {
        Range with(int value) {
            return new Range(Math.min(lowest, value), Math.max(highest, value), count + 1);
        }

        Range with(Range other) {
            return new Range(Math.min(lowest, other.lowest), Math.max(highest, other.highest), count + other.count);
        }
    }

    private static final Range NOTHING = new Range(Integer.MAX_VALUE, Integer.MIN_VALUE, 0);

    public static void main(String[] args) throws InterruptedException {
        AtomicReference<Range> range = new AtomicReference<>(NOTHING);
        Thread single = new Thread(() -> {
            for (int value = 10; value < 30; value++) {
                int degrees = value;
                range.updateAndGet(seen -> seen.with(degrees));
            }
        }, "single");
        Thread batch = new Thread(() -> {
            Range own = NOTHING;
            for (int value = -5; value < 15; value++) {
                own = own.with(value);
            }
            range.accumulateAndGet(own, Range::with);
        }, "batch");
        single.start();
        batch.start();
        Range early = range.get();
        single.join();
        batch.join();
        if (early.count() > 40 || !range.get().equals(new Range(-5, 29, 40))) {
            throw new AssertionError(range.get().toString());
        }
    }
}
