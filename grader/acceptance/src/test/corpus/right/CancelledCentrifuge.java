// right: a task is cancelled with an interrupt after it signalled that it runs; it cleans up its plain state and counts down a latch that orders it.
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class CancelledCentrifuge {

    private int speed;
    private String state = "new";

    private void spin(CountDownLatch running, CountDownLatch stopped) {
        try {
            speed = 3000;
            state = "spinning";
            running.countDown();
            Thread.sleep(60_000);
            state = "nobody stopped it";
        } catch (InterruptedException e) {
            speed = 0;
            state = "stopped";
        } finally {
            stopped.countDown();
        }
    }

    public static void main(String[] args) throws Exception {
        CancelledCentrifuge centrifuge = new CancelledCentrifuge();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<?> spin = pool.submit(() -> centrifuge.spin(running, stopped));
        Future<String> never = pool.submit(() -> "never run");
        running.await();
        boolean first = never.cancel(false) && spin.cancel(true);
        stopped.await();
        if (!first || centrifuge.speed != 0 || !centrifuge.state.equals("stopped") || !spin.isCancelled()) {
            throw new AssertionError(centrifuge.state);
        }
        try {
            never.get();
            throw new AssertionError("a cancelled task gave " + never);
        } catch (CancellationException e) {
            centrifuge.state = "cleaned";
        } finally {
            pool.shutdown();
        }
    }
}
