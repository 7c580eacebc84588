// right: a synchronous queue has no room, so put and take meet; what the seller wrote before put is read by the buyer after take.
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

public class SynchronousCounter {

    private static final class Basket {
        private int apples;
        private int paid;
    }

    public static void main(String[] args) throws InterruptedException {
        SynchronousQueue<Basket> counter = new SynchronousQueue<>(true);
        Basket[] baskets = new Basket[5];
        Thread seller = new Thread(() -> {
            try {
                for (int i = 0; i < baskets.length; i++) {
                    Basket basket = new Basket();
                    basket.apples = i + 1;
                    baskets[i] = basket;
                    if (i % 2 == 0) {
                        counter.put(basket);
                    } else if (!counter.offer(basket, 10, TimeUnit.SECONDS)) {
                        throw new IllegalStateException("nobody came");
                    }
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, "seller");
        seller.start();
        int apples = 0;
        for (int i = 0; i < baskets.length; i++) {
            Thread.sleep(10);
            Basket basket = counter.take();
            apples += basket.apples;
            basket.paid = basket.apples * 3;
        }
        seller.join();
        int paid = 0;
        for (Basket basket : baskets) {
            paid += basket.paid;
        }
        if (apples != 15 || paid != 45) {
            throw new AssertionError(apples + " apples for " + paid);
        }
    }
}
