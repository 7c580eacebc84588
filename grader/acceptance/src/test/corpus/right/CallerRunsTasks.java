// right: when the queue is full the caller runs the task itself, so every count is atomic and every plain cell belongs to one task.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class CallerRunsTasks {

    public static void main(String[] args) throws InterruptedException {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1),
                new ThreadPoolExecutor.CallerRunsPolicy());
        Thread caller = Thread.currentThread();
        AtomicInteger byCaller = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        long[] results = new long[10];
        for (int i = 0; i < results.length; i++) {
            int number = i;
            pool.execute(() -> {
                if (Thread.currentThread() == caller) {
                    byCaller.incrementAndGet();
                }
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                results[number] = (long) number * number;
                done.incrementAndGet();
            });
        }
        pool.shutdown();
        if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new AssertionError("not done");
        }
        long sum = 0;
        for (long result : results) {
            sum += result;
        }
        if (sum != 285 || done.get() != 10 || byCaller.get() > 8) {
            throw new AssertionError(sum + ", by the caller " + byCaller);
        }
    }
}
