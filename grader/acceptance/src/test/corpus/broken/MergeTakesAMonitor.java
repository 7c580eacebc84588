// broken: a synchronized map holds its mutex while the function takes the till; the cashier holds the till and asks the map.
// finding: potential-deadlock 14 22
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class MergeTakesAMonitor {

    private final Map<String, Integer> stock = Collections.synchronizedMap(new HashMap<>(Map.of("tea", 4)));
    private final Object till = new Object();
    private int sales;

    int sell(int left, int sold) {
        synchronized (till) {
            sales += sold;
        }
        return left - sold;
    }

    int close() {
        synchronized (till) {
            return sales + stock.get("tea");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        MergeTakesAMonitor shop = new MergeTakesAMonitor();
        int[] sums = new int[1];
        Thread seller = new Thread(() -> shop.stock.merge("tea", 1, shop::sell), "seller");
        Thread cashier = new Thread(() -> sums[0] = shop.close(), "cashier");
        seller.start();
        cashier.start();
        seller.join();
        cashier.join();
        System.out.println(sums[0] + " in all");
    }
}
