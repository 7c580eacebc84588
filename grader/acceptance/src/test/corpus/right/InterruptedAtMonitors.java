// right: sleeps, monitor waits and joins, timed or not, end with an interrupt, and each sleeper then reads the plain reason written before it.
import java.util.concurrent.TimeUnit;

public class InterruptedAtMonitors {

    private interface Waiting {
        void begin() throws Exception;
    }

    private String reason;
    private int heard;

    private void interrupt(Waiting waiting) throws InterruptedException {
        reason = "";
        Thread waiter = new Thread(() -> {
            try {
                waiting.begin();
            } catch (InterruptedException e) {
                heard += reason.length();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, "waiter");
        waiter.start();
        Thread.sleep(5);
        reason = "fire";
        waiter.interrupt();
        waiter.join();
    }

    private static synchronized void waitFor(long millis) throws InterruptedException {
        while (true) {
            InterruptedAtMonitors.class.wait(millis);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        InterruptedAtMonitors house = new InterruptedAtMonitors();
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(3_600_000);
            } catch (InterruptedException e) {
                house.heard++;
            }
        }, "sleeper");
        sleeper.start();
        house.interrupt(() -> Thread.sleep(3_600_000, 500));
        house.interrupt(() -> TimeUnit.HOURS.sleep(1));
        house.interrupt(() -> waitFor(0));
        house.interrupt(() -> waitFor(3_600_000));
        house.interrupt(sleeper::join);
        house.interrupt(() -> sleeper.join(3_600_000));
        house.interrupt(() -> TimeUnit.HOURS.timedJoin(sleeper, 1));
        house.interrupt(() -> {
            synchronized (sleeper) {
                TimeUnit.HOURS.timedWait(sleeper, 1);
            }
        });
        sleeper.interrupt();
        sleeper.join();
        if (house.heard != 33) {
            throw new AssertionError(house.heard + " heard");
        }
    }
}
