// broken: one thread looks prices up in a HashMap that another one fills.
// finding: data-race 12 17
import java.util.HashMap;
import java.util.Map;

public class MapReadWhileWritten {

    private final Map<String, Integer> prices = new HashMap<>();

    void fill() {
        for (int item = 0; item < 8; item++) {
            prices.put("item " + item, 10 * item);
        }
    }

    void lookUp() {
        Integer price = prices.get("item 3");
        if (price != null && price < 0) {
            throw new IllegalStateException("a price below zero");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        MapReadWhileWritten shop = new MapReadWhileWritten();
        Thread supplier = new Thread(shop::fill, "supplier");
        Thread customer = new Thread(shop::lookUp, "customer");
        supplier.start();
        customer.start();
        supplier.join();
        customer.join();
        System.out.println(shop.prices.size() + " prices");
    }
}
