// broken: beforeExecute is called by each worker in its own thread, and the workers count their tasks in one plain field.
// finding: data-race 19 19
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class CountedBeforeExecute {

    private static final class Bench extends ThreadPoolExecutor {
        private int begun;

        Bench() {
            super(2, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        }

        @Override
        protected void beforeExecute(Thread worker, Runnable task) {
            begun = begun + 1;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Bench bench = new Bench();
        CountDownLatch mixed = new CountDownLatch(2);
        bench.execute(mixed::countDown);
        bench.execute(mixed::countDown);
        mixed.await();
        bench.shutdown();
        System.out.println("mixed");
    }
}
