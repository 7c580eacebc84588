// right: an enum singleton is published by class initialisation; what its methods change afterwards is synchronized.
import java.util.LinkedHashMap;
import java.util.Map;

public class EnumRegistry {

    private enum Registry {
        INSTANCE;

        private final Map<String, Integer> limits = new LinkedHashMap<>();
        private int[] codes;
        private int hits;

        Registry() {
            limits.put("dose", 4);
            codes = new int[] {2, 3, 5};
        }

        int look(String name, int code) {
            int found = limits.get(name) * codes[code];
            synchronized (this) {
                hits++;
            }
            return found;
        }

        synchronized int hits() {
            return hits;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        int[] found = new int[9];
        Thread[] nurses = new Thread[9];
        for (int i = 0; i < nurses.length; i++) {
            int nurse = i;
            nurses[i] = new Thread(() -> found[nurse] = Registry.INSTANCE.look("dose", nurse % 3));
            nurses[i].start();
        }
        int sum = 0;
        for (int i = 0; i < nurses.length; i++) {
            nurses[i].join();
            sum += found[i];
        }
        if (sum != 120 || Registry.INSTANCE.hits() != 9) {
            throw new AssertionError(sum + " in " + Registry.INSTANCE.hits());
        }
    }
}
