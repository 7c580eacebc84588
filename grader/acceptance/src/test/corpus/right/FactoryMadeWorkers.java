// right: a thread factory is called by a single thread, and what it counts and collects is read after the pool has terminated.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

public class FactoryMadeWorkers {

    private static final class LabFactory implements ThreadFactory {
        private final List<Thread> made = new ArrayList<>();
        private int number;

        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(work, "lab-" + ++number);
            made.add(thread);
            return thread;
        }
    }

    public static void main(String[] args) throws Exception {
        LabFactory factory = new LabFactory();
        ExecutorService pool = Executors.newFixedThreadPool(3, factory);
        List<Future<Integer>> weights = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            int grams = i * 5;
            weights.add(pool.submit(() -> grams * 2));
        }
        int total = 0;
        for (Future<Integer> weight : weights) {
            total += weight.get();
        }
        pool.shutdown();
        if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new AssertionError("the pool still works");
        }
        if (total != 60 || factory.number != 3 || factory.made.size() != 3) {
            throw new AssertionError(total + " grams by " + factory.made);
        }
    }
}
