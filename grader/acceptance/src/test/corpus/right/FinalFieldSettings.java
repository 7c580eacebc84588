// right: an object with final fields, one of them a map that nobody changes after the constructor, is handed over through an AtomicReference.
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

public class FinalFieldSettings {

    private static final class Settings {
        private final int version;
        private final Map<String, Integer> limits = new HashMap<>();
        private final int[] steps = new int[3];

        Settings(int version) {
            this.version = version;
            limits.put("speed", version * 10);
            limits.put("heat", version * 20);
            for (int i = 0; i < steps.length; i++) {
                steps[i] = version + i;
            }
        }

        boolean consistent() {
            return limits.get("speed") * 2 == limits.get("heat") && limits.get("speed") == version * 10 && steps[2] == version + 2;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        AtomicReference<Settings> current = new AtomicReference<>(new Settings(1));
        boolean[] good = new boolean[3];
        Thread[] machines = new Thread[3];
        for (int i = 0; i < machines.length; i++) {
            int machine = i;
            machines[i] = new Thread(() -> {
                boolean all = true;
                for (int round = 0; round < 20; round++) {
                    all &= current.get().consistent();
                }
                good[machine] = all;
            });
            machines[i].start();
        }
        for (int version = 2; version < 10; version++) {
            current.set(new Settings(version));
        }
        for (Thread machine : machines) {
            machine.join();
        }
        if (!good[0] || !good[1] || !good[2] || current.get().version != 9) {
            throw new AssertionError("settings fell apart");
        }
    }
}
