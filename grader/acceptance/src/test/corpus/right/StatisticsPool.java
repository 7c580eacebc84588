// right: beforeExecute and afterExecute of a pool thread keep its start in a ThreadLocal and the totals under a lock; terminated() closes the books.
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class StatisticsPool {

    private static final class Measured extends ThreadPoolExecutor {
        private final ThreadLocal<Integer> started = new ThreadLocal<>();
        private final Object totals = new Object();
        private int begun;
        private int ended;
        private int failed;
        private String summary = "open";

        Measured() {
            super(3, 3, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable task) {
            synchronized (totals) {
                started.set(++begun);
            }
            super.beforeExecute(thread, task);
        }

        @Override
        protected void afterExecute(Runnable task, Throwable failure) {
            super.afterExecute(task, failure);
            synchronized (totals) {
                ended += started.get() > 0 ? 1 : 0;
                failed += failure == null && !(task instanceof Future) ? 1 : 0;
            }
        }

        @Override
        protected void terminated() {
            synchronized (totals) {
                summary = begun + " begun, " + ended + " ended, " + failed + " bare";
            }
            super.terminated();
        }
    }

    public static void main(String[] args) throws Exception {
        Measured pool = new Measured();
        int[] squares = new int[6];
        for (int i = 0; i < squares.length; i++) {
            int number = i;
            if (i % 2 == 0) {
                pool.execute(() -> squares[number] = number * number);
            } else {
                pool.submit(() -> squares[number] = number * number);
            }
        }
        pool.shutdown();
        if (!pool.awaitTermination(5, TimeUnit.SECONDS) || !pool.summary.equals("6 begun, 6 ended, 3 bare")) {
            throw new AssertionError(pool.summary);
        }
        if (squares[2] + squares[3] + squares[5] != 38) {
            throw new AssertionError("squares are wrong");
        }
    }
}
