// right: the runs of one periodic task follow each other, whichever pool thread has them, so its plain state needs no guard.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class ScheduledSampling {

    private final List<Integer> samples = new ArrayList<>();
    private int level = 100;

    public static void main(String[] args) throws Exception {
        ScheduledSampling tank = new ScheduledSampling();
        CountDownLatch five = new CountDownLatch(5);
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
        ScheduledFuture<?> sampling = clock.scheduleAtFixedRate(() -> {
            if (tank.samples.size() < 5) {
                tank.level -= 7;
                tank.samples.add(tank.level);
                five.countDown();
            }
        }, 20, 20, TimeUnit.MILLISECONDS);
        ScheduledFuture<String> once = clock.schedule(() -> "once", 30, TimeUnit.MILLISECONDS);
        five.await();
        sampling.cancel(false);
        String said = once.get();
        clock.shutdown();
        if (!clock.awaitTermination(5, TimeUnit.SECONDS)) {
            throw new AssertionError("the clock still ticks");
        }
        if (!tank.samples.equals(List.of(93, 86, 79, 72, 65)) || !said.equals("once")) {
            throw new AssertionError(tank.samples + " " + said);
        }
    }
}
