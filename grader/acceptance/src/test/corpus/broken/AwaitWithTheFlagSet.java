// broken: await throws at once because the flag is set, and the reader takes that for an open latch and reads the weight.
// finding: data-race 17 21
import java.util.concurrent.CountDownLatch;

public class AwaitWithTheFlagSet {

    private final CountDownLatch weighed = new CountDownLatch(1);
    private int grams;

    int report() {
        Thread.currentThread().interrupt();
        try {
            weighed.await();
        } catch (InterruptedException e) {
            System.out.println("no time to wait");
        }
        return grams;
    }

    void weigh() {
        grams = 40;
        weighed.countDown();
    }

    public static void main(String[] args) throws InterruptedException {
        AwaitWithTheFlagSet balance = new AwaitWithTheFlagSet();
        int[] reported = new int[1];
        Thread reader = new Thread(() -> reported[0] = balance.report(), "reader");
        Thread weigher = new Thread(balance::weigh, "weigher");
        reader.start();
        weigher.start();
        reader.join();
        weigher.join();
        System.out.println(reported.length + " report");
    }
}
