// right: a serial executor on top of a pool: its tasks run one at a time, on changing threads, and each sees the plain writes of the one before.
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SerialOnPool {

    private static final class Serial implements Executor {
        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private final Executor pool;
        private Runnable active;

        Serial(Executor pool) {
            this.pool = pool;
        }

        @Override
        public synchronized void execute(Runnable task) {
            waiting.add(() -> {
                try {
                    task.run();
                } finally {
                    next();
                }
            });
            if (active == null) {
                next();
            }
        }

        private synchronized void next() {
            active = waiting.poll();
            if (active != null) {
                pool.execute(active);
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        Serial serial = new Serial(pool);
        List<Integer> order = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(12);
        for (int i = 0; i < 12; i++) {
            int number = i;
            serial.execute(() -> {
                order.add(number);
                done.countDown();
            });
        }
        done.await();
        pool.shutdown();
        for (int i = 0; i < 12; i++) {
            if (order.get(i) != i) {
                throw new AssertionError(order.toString());
            }
        }
    }
}
