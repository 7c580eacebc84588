// broken: the worker notes an interrupt by setting its flag again, so that its next poll throws at once and the last order is never reported.
// ending: stuck nobody-left
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class PollWithTheFlagSet {

    private final BlockingQueue<String> orders = new ArrayBlockingQueue<>(4);
    private final CountDownLatch cooked = new CountDownLatch(1);

    void cook() {
        Thread.currentThread().interrupt();
        try {
            String order = orders.poll(5, TimeUnit.SECONDS);
            System.out.println("cooked " + order);
            cooked.countDown();
        } catch (InterruptedException e) {
            System.out.println("not cooked");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PollWithTheFlagSet kitchen = new PollWithTheFlagSet();
        kitchen.orders.put("soup");
        Thread cook = new Thread(kitchen::cook, "cook");
        cook.start();
        kitchen.cooked.await();
        System.out.println("soup is served");
    }
}
