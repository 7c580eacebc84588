// broken: a task of a pool with one thread waits for another task of the same pool.
// ending: stuck starved-pool
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class PoolOfOneAsksItself {

    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    int area(int width, int height) throws ExecutionException, InterruptedException {
        Future<Integer> scaled = pool.submit(() -> width * 10);
        return scaled.get() * height;
    }

    public static void main(String[] args) throws ExecutionException, InterruptedException {
        PoolOfOneAsksItself ruler = new PoolOfOneAsksItself();
        try {
            Future<Integer> area = ruler.pool.submit(() -> ruler.area(3, 4));
            System.out.println(area.get());
        } finally {
            ruler.pool.shutdown();
        }
    }
}
