// right: two threads exchange a full crate for an empty one; after exchange each owns what it got and no longer touches what it gave.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;

public class CratesExchanged {

    private final Exchanger<List<Integer>> gate = new Exchanger<>();
    private int eaten;

    private void pick() throws Exception {
        List<Integer> crate = new ArrayList<>();
        for (int apple = 1; apple <= 12; apple++) {
            crate.add(apple);
            if (crate.size() == 4) {
                crate = gate.exchange(crate);
            }
        }
        if (!crate.isEmpty()) {
            throw new AssertionError("an apple came back");
        }
    }

    private void eat() {
        try {
            List<Integer> crate = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                crate = gate.exchange(crate, 10, TimeUnit.SECONDS);
                for (int apple : crate) {
                    eaten += apple;
                }
                crate.clear();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        CratesExchanged orchard = new CratesExchanged();
        Thread eater = new Thread(orchard::eat, "eater");
        eater.start();
        orchard.pick();
        eater.join();
        if (orchard.eaten != 78) {
            throw new AssertionError(orchard.eaten + " eaten");
        }
    }
}
