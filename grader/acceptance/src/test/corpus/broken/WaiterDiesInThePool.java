// broken: a task given to execute dies of an index that does not exist, a worker with it, and nobody hears of it.
// finding: thread-died 12
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class WaiterDiesInThePool {

    private final int[] tables = new int[3];

    void serve(int table) {
        tables[table] = 1;
    }

    public static void main(String[] args) throws InterruptedException {
        WaiterDiesInThePool cafe = new WaiterDiesInThePool();
        ExecutorService waiters = Executors.newFixedThreadPool(1);
        for (int table = 1; table <= 3; table++) {
            int number = table;
            waiters.execute(() -> cafe.serve(number));
        }
        waiters.shutdown();
        waiters.awaitTermination(10, TimeUnit.SECONDS);
        System.out.println(cafe.tables[1] + cafe.tables[2] + " served");
    }
}
