// broken: replaceAll of a plain map raises all prices while another thread asks for one.
// finding: data-race 11 15
import java.util.HashMap;
import java.util.Map;

public class PricesReplaced {

    private final Map<String, Integer> prices = new HashMap<>(Map.of("tea", 3, "cake", 5));

    void raise() {
        prices.replaceAll((name, price) -> price + 1);
    }

    int ask() {
        return prices.getOrDefault("tea", 0);
    }

    public static void main(String[] args) throws InterruptedException {
        PricesReplaced cafe = new PricesReplaced();
        int[] asked = new int[1];
        Thread owner = new Thread(cafe::raise, "owner");
        Thread guest = new Thread(() -> asked[0] = cafe.ask(), "guest");
        owner.start();
        guest.start();
        owner.join();
        guest.join();
        System.out.println(asked[0] > 0);
    }
}
