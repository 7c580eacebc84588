// broken: as many folders as the pool has threads wait for their files, and the files wait in the queue behind them.
// ending: stuck starved-pool
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class EveryWorkerWaits {

    private static int folder(ExecutorService pool, int files) throws InterruptedException, ExecutionException {
        Thread.sleep(50);
        Callable<Integer> file = () -> 1;
        int bytes = 0;
        for (Future<Integer> size : pool.invokeAll(List.of(file, file))) {
            bytes += size.get();
        }
        return bytes * files;
    }

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> left = pool.submit(() -> folder(pool, 2));
            Future<Integer> right = pool.submit(() -> folder(pool, 3));
            System.out.println(left.get() + right.get());
        } finally {
            pool.shutdown();
        }
    }
}
