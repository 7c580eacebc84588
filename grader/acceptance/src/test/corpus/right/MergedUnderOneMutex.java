// right: the functions given to a synchronized map run while it holds its mutex, so the plain count that they all change is guarded by it.
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class MergedUnderOneMutex {

    private final Map<String, Integer> grams = Collections.synchronizedMap(new HashMap<>());
    private int clashes;
    private int births;

    private void weigh() {
        for (int i = 1; i <= 20; i++) {
            grams.merge("flour", i, (old, more) -> {
                clashes++;
                return old + more;
            });
            grams.computeIfAbsent("sugar " + i, name -> ++births);
            grams.compute("eggs", (name, old) -> old == null ? 1 : old + 1);
        }
        grams.replaceAll((name, old) -> name.equals("eggs") ? old + 100 : old);
    }

    public static void main(String[] args) throws InterruptedException {
        MergedUnderOneMutex kitchen = new MergedUnderOneMutex();
        Thread cook = new Thread(kitchen::weigh, "cook");
        Thread baker = new Thread(kitchen::weigh, "baker");
        cook.start();
        baker.start();
        cook.join();
        baker.join();
        if (kitchen.grams.get("flour") != 420 || kitchen.clashes != 39 || kitchen.births != 20 || kitchen.grams.get("eggs") != 240) {
            throw new AssertionError(kitchen.grams + " " + kitchen.clashes + " " + kitchen.births);
        }
    }
}
