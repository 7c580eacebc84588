// right: accumulators and references call their functions again when another thread was faster; the functions have no effect but their answer.
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAccumulator;

public class AccumulatedByFunction {

    private static final class Mark {
        private final String name;
        private int metres;

        Mark(String name, int metres) {
            this.name = name;
            this.metres = metres;
        }
    }

    private final AtomicReference<Mark> best = new AtomicReference<>(new Mark("nobody", 0));
    private final LongAccumulator highest = new LongAccumulator(Math::max, Long.MIN_VALUE);
    private final AtomicIntegerArray lanes = new AtomicIntegerArray(2);

    private void jump(String name, List<Integer> jumps) {
        for (int metres : jumps) {
            best.accumulateAndGet(new Mark(name, metres), (old, fresh) -> fresh.metres > old.metres ? fresh : old);
            highest.accumulate(metres);
            lanes.updateAndGet(metres % 2, count -> count + 1);
            lanes.getAndAccumulate(0, 10, Integer::sum);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        AccumulatedByFunction field = new AccumulatedByFunction();
        Thread ada = new Thread(() -> field.jump("Ada", List.of(3, 6, 5)), "ada");
        Thread ben = new Thread(() -> field.jump("Ben", List.of(4, 2, 7)), "ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        if (!field.best.get().name.equals("Ben") || field.highest.get() != 7 || field.lanes.get(0) != 63 || field.lanes.get(1) != 3) {
            throw new AssertionError(field.best.get().name + " " + field.highest + " " + field.lanes);
        }
    }
}
