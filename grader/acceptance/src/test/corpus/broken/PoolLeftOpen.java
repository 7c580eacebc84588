// broken: main ends, and the threads of the pool that nobody shut down wait for more tasks.
// ending: stuck not-shut-down
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class PoolLeftOpen {

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        List<Future<Integer>> squares = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            int side = number;
            squares.add(pool.submit(() -> side * side));
        }
        int sum = 0;
        for (Future<Integer> square : squares) {
            sum += square.get();
        }
        System.out.println("sum of squares: " + sum);
    }
}
