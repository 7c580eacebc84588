// broken: the future of the task is thrown away, and main reads the total while the task may still be running.
// finding: data-race 15 26
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class FutureNotWaitedFor {

    private static long total;

    private static void addUp(int upTo) {
        long own = 0;
        for (int number = 1; number <= upTo; number++) {
            own += number;
        }
        total = own;
    }

    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            pool.submit(() -> addUp(1000));
            pool.submit(() -> Thread.yield());
        } finally {
            pool.shutdown();
        }
        System.out.println("total " + total);
    }
}
