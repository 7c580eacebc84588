// broken: the supplier has been interrupted before he offers, so the offer throws although there is room, and the taker waits for ever.
// ending: stuck nobody-left
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class OfferWithTheFlagSet {

    private final BlockingQueue<String> shelf = new LinkedBlockingQueue<>(3);

    void supply() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.yield();
        }
        try {
            shelf.offer("last jar", 1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            System.out.println("home early");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OfferWithTheFlagSet store = new OfferWithTheFlagSet();
        Thread supplier = new Thread(store::supply, "supplier");
        supplier.start();
        supplier.interrupt();
        System.out.println(store.shelf.take());
    }
}
