// broken: every call makes a pool of its own and none is ever shut down; its daemon threads wait for tasks for ever.
// finding: leaked-thread 18
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class PoolOfEachCall {

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "helper");
        thread.setDaemon(true);
        return thread;
    }

    static int both(Callable<Integer> one, Callable<Integer> other) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(2, PoolOfEachCall::daemon);
        Future<Integer> first = pool.submit(one);
        Future<Integer> second = pool.submit(other);
        return first.get() + second.get();
    }

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        int sum = both(() -> 3, () -> 4);
        System.out.println("sum " + sum);
    }
}
