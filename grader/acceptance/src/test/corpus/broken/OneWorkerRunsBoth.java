// broken: two tasks of a cached pool add to one field; the worker that is free again happens to run both.
// finding: data-race 12 12
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class OneWorkerRunsBoth {

    private float litres;

    void pour(float more) {
        litres += more;
    }

    public static void main(String[] args) throws InterruptedException {
        OneWorkerRunsBoth tank = new OneWorkerRunsBoth();
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            pool.execute(() -> tank.pour(1.5f));
            Thread.sleep(50);
            pool.execute(() -> tank.pour(2.5f));
        } finally {
            pool.shutdown();
        }
        if (pool.awaitTermination(1, TimeUnit.MINUTES)) {
            System.out.println(tank.litres + " l");
        }
    }
}
