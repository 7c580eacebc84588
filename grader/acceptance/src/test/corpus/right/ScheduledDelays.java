// right: tasks with a fixed delay and a chain of tasks that schedule their successors; each link is written before the next is scheduled.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ScheduledDelays {

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(3);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final StringBuilder chain = new StringBuilder();
    private int pulses;

    private void link(int number) {
        chain.append(number);
        if (number == 4) {
            finished.countDown();
        } else {
            clock.schedule(() -> link(number + 1), 10, TimeUnit.MILLISECONDS);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ScheduledDelays lab = new ScheduledDelays();
        CountDownLatch pulsed = new CountDownLatch(1);
        lab.clock.scheduleWithFixedDelay(() -> {
            lab.pulses++;
            if (lab.pulses == 3) {
                pulsed.countDown();
                throw new IllegalStateException("ends the repetition");
            }
        }, 0, 15, TimeUnit.MILLISECONDS);
        lab.chain.append("go ");
        lab.clock.schedule(() -> lab.link(1), 10, TimeUnit.MILLISECONDS);
        lab.finished.await();
        pulsed.await();
        lab.clock.shutdown();
        if (!lab.clock.awaitTermination(5, TimeUnit.SECONDS) || lab.pulses != 3 || !lab.chain.toString().equals("go 1234")) {
            throw new AssertionError(lab.chain + " with " + lab.pulses);
        }
    }
}
