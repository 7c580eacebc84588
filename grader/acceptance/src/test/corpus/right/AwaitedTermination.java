// right: tasks write plain cells, and the cells are read after awaitTermination said true, or after isTerminated said so.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class AwaitedTermination {

    private static final int CELLS = 8;

    private static void fill(ExecutorService pool, int[] cells, int factor) {
        for (int i = 0; i < cells.length; i++) {
            int cell = i;
            pool.execute(() -> cells[cell] = cell * factor);
        }
        pool.shutdown();
    }

    private static int sum(int[] cells) {
        int sum = 0;
        for (int cell : cells) {
            sum += cell;
        }
        return sum;
    }

    public static void main(String[] args) throws InterruptedException {
        int[] awaited = new int[CELLS];
        ExecutorService fixed = Executors.newFixedThreadPool(3);
        fill(fixed, awaited, 2);
        while (!fixed.awaitTermination(50, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
        int first = sum(awaited);

        int[] polled = new int[CELLS];
        ExecutorService cached = Executors.newCachedThreadPool();
        fill(cached, polled, 3);
        while (!cached.isTerminated()) {
            Thread.sleep(10);
        }
        int second = sum(polled);

        int[] stolen = new int[CELLS];
        ExecutorService stealing = Executors.newWorkStealingPool(2);
        fill(stealing, stolen, 5);
        if (!stealing.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new AssertionError("not terminated");
        }
        if (first != 56 || second != 84 || sum(stolen) != 140) {
            throw new AssertionError(first + " and " + second);
        }
    }
}
