// broken: two tasks of a scheduler with two threads are due at the same time and count in one plain field.
// finding: data-race 14 14
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class TwoHandsOneClock {

    private final CountDownLatch beats = new CountDownLatch(2);
    private long last;

    void beat() {
        last = last + 1;
        try {
            beats.countDown();
            beats.await();
        } catch (InterruptedException e) {
            System.out.println("stopped");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TwoHandsOneClock clock = new TwoHandsOneClock();
        ScheduledExecutorService hands = Executors.newScheduledThreadPool(2);
        hands.schedule(clock::beat, 10, TimeUnit.MILLISECONDS);
        hands.schedule(clock::beat, 10, TimeUnit.MILLISECONDS);
        clock.beats.await();
        hands.shutdown();
        System.out.println("two beats");
    }
}
