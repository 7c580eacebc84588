// right: two threads look enum constants up by name, which fills a table inside Class once, and count in an EnumMap under its monitor.
import java.util.EnumMap;
import java.util.Map;

public class EnumByItsName {

    private enum Spice {
        PEPPER(3), SAFFRON(90), SALT(1);

        private final int price;

        Spice(int price) {
            this.price = price;
        }
    }

    private final Map<Spice, Integer> sold = new EnumMap<>(Spice.class);

    private void sell(String... names) {
        for (String name : names) {
            Spice spice = Spice.valueOf(name);
            synchronized (sold) {
                sold.merge(spice, spice.price, Integer::sum);
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        EnumByItsName stall = new EnumByItsName();
        Thread one = new Thread(() -> stall.sell("SALT", "PEPPER", "SALT"), "one");
        Thread two = new Thread(() -> stall.sell("SAFFRON", "PEPPER", "SALT"), "two");
        one.start();
        two.start();
        one.join();
        two.join();
        if (stall.sold.get(Spice.SALT) != 3 || stall.sold.get(Spice.PEPPER) != 6 || stall.sold.get(Spice.SAFFRON) != 90) {
            throw new AssertionError(stall.sold.toString());
        }
    }
}
