// right: semaphores, latches, barriers, phasers and exchangers let go of who is interrupted, and he reads the plain reason written before.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class InterruptedAtMeetings {

    private interface Waiting {
        void begin() throws Exception;
    }

    private String reason;
    private int heard;
    private int broken;

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

    public static void main(String[] args) throws InterruptedException {
        InterruptedAtMeetings lab = new InterruptedAtMeetings();
        CyclicBarrier barrier = new CyclicBarrier(3);
        Thread left = new Thread(() -> {
            try {
                barrier.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                lab.broken += e instanceof BrokenBarrierException ? 1 : 0;
            }
        }, "left alone");
        left.start();
        lab.interrupt(barrier::await);
        left.join();
        lab.interrupt(() -> new CyclicBarrier(2).await(1, TimeUnit.HOURS));
        lab.interrupt(new Semaphore(0)::acquire);
        lab.interrupt(() -> new Semaphore(0).tryAcquire(2, 1, TimeUnit.HOURS));
        lab.interrupt(new CountDownLatch(1)::await);
        lab.interrupt(() -> new CountDownLatch(1).await(1, TimeUnit.HOURS));
        lab.interrupt(() -> new Phaser(1).awaitAdvanceInterruptibly(0));
        lab.interrupt(() -> new Phaser(1).awaitAdvanceInterruptibly(0, 1, TimeUnit.HOURS));
        lab.interrupt(() -> new Exchanger<String>().exchange("letter"));
        if (lab.heard != 36 || lab.broken != 1) {
            throw new AssertionError(lab.heard + " heard, " + lab.broken + " broken");
        }
    }
}
