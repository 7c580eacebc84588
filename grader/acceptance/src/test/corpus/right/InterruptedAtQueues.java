// right: puts, takes and polls of every blocking queue end with an interrupt, and the waiter then reads the plain reason written before it.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

public class InterruptedAtQueues {

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

    public static void main(String[] args) throws InterruptedException {
        InterruptedAtQueues kitchen = new InterruptedAtQueues();
        BlockingQueue<String> full = new ArrayBlockingQueue<>(1);
        full.add("soup");
        BlockingDeque<String> fullToo = new LinkedBlockingDeque<>(1);
        fullToo.add("cake");
        kitchen.interrupt(() -> full.put("fish"));
        kitchen.interrupt(() -> full.offer("fish", 1, TimeUnit.HOURS));
        kitchen.interrupt(() -> fullToo.putFirst("tart"));
        kitchen.interrupt(new LinkedBlockingQueue<String>()::take);
        kitchen.interrupt(() -> new LinkedBlockingDeque<String>().pollLast(1, TimeUnit.HOURS));
        kitchen.interrupt(() -> new SynchronousQueue<String>().put("tea"));
        kitchen.interrupt(new SynchronousQueue<String>(true)::take);
        kitchen.interrupt(() -> new LinkedTransferQueue<String>().transfer("tea"));
        kitchen.interrupt(() -> new LinkedTransferQueue<String>().poll(1, TimeUnit.HOURS));
        kitchen.interrupt(new DelayQueue<>()::take);
        kitchen.interrupt(new PriorityBlockingQueue<String>()::take);
        if (kitchen.heard != 44 || full.size() != 1 || fullToo.size() != 1) {
            throw new AssertionError(kitchen.heard + " heard");
        }
    }
}
