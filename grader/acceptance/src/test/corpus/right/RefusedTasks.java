// right: the handler of refused tasks is called in the thread of the caller with the very task, notes it in a plain list and runs it there.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class RefusedTasks {

    private static final class Counter implements RejectedExecutionHandler {
        private final List<Runnable> refused = new ArrayList<>();

        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
            refused.add(task);
            if (!pool.isShutdown()) {
                task.run();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread clerk = Thread.currentThread();
        Counter counter = new Counter();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), counter);
        CountDownLatch free = new CountDownLatch(1);
        List<FutureTask<String>> loans = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int number = i;
            FutureTask<String> loan = new FutureTask<>(() -> {
                if (number == 0) {
                    free.await();
                }
                return Thread.currentThread() == clerk ? "by main" : "by the pool";
            });
            loans.add(loan);
            pool.execute(loan);
        }
        free.countDown();
        if (!loans.get(3).get().equals("by main") || !loans.get(1).get().equals("by the pool")) {
            throw new AssertionError("the wrong clerk");
        }
        pool.shutdown();
        pool.execute(loans.get(0));
        if (!counter.refused.equals(List.of(loans.get(2), loans.get(3), loans.get(0)))) {
            throw new AssertionError(counter.refused.size() + " refused");
        }
    }
}
