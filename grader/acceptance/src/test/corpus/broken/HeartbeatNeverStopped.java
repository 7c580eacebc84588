// broken: the scheduler with the heartbeat has done its work and is never shut down.
// finding: leaked-thread 18
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class HeartbeatNeverStopped {

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "heartbeat");
        thread.setDaemon(true);
        return thread;
    }

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch beats = new CountDownLatch(2);
        ScheduledExecutorService heart = Executors.newScheduledThreadPool(1, HeartbeatNeverStopped::daemon);
        heart.schedule(beats::countDown, 10, TimeUnit.MILLISECONDS);
        heart.schedule(beats::countDown, 20, TimeUnit.MILLISECONDS);
        beats.await();
        System.out.println("two beats");
    }
}
