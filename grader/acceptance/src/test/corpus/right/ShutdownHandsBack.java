// right: shutdownNow hands the tasks that never began back as they were given; main runs them itself when the pool has terminated.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

public class ShutdownHandsBack {

    private final StringBuilder log = new StringBuilder();

    public static void main(String[] args) throws Exception {
        ShutdownHandsBack lab = new ShutdownHandsBack();
        ExecutorService pool = Executors.newFixedThreadPool(1);
        CountDownLatch begun = new CountDownLatch(1);
        pool.execute(() -> {
            lab.log.append("boil ");
            begun.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                lab.log.append("cool ");
            }
        });
        FutureTask<String> filter = new FutureTask<>(() -> lab.log.append("filter "), "filtered");
        Runnable wash = () -> lab.log.append("wash");
        pool.execute(filter);
        pool.execute(wash);
        begun.await();
        List<Runnable> left = pool.shutdownNow();
        if (!pool.awaitTermination(5, TimeUnit.SECONDS) || !left.equals(List.of(filter, wash)) || filter.isDone()) {
            throw new AssertionError(left.size() + " tasks left");
        }
        left.forEach(Runnable::run);
        if (!filter.get().equals("filtered") || !lab.log.toString().equals("boil cool filter wash")) {
            throw new AssertionError(lab.log);
        }
    }
}
