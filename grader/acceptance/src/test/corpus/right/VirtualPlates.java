// right: virtual threads fill their own slots of a plain array, and the caller joins each one before it reads.
// jdk: 21
import java.util.ArrayList;
import java.util.List;

public class VirtualPlates {

    private static final class Plate {
        private int colonies;
    }

    public static void main(String[] args) throws InterruptedException {
        Plate[] plates = new Plate[12];
        List<Thread> incubators = new ArrayList<>();
        for (int i = 0; i < plates.length; i++) {
            int slot = i;
            Runnable incubate = () -> {
                plates[slot] = new Plate();
                for (int hour = 0; hour < 5; hour++) {
                    plates[slot].colonies += slot;
                    pause();
                }
            };
            incubators.add(slot % 2 == 0 ? Thread.startVirtualThread(incubate) : Thread.ofVirtual().name("plate-" + slot).start(incubate));
        }
        for (Thread incubator : incubators) {
            incubator.join();
        }
        int colonies = 0;
        for (Plate plate : plates) {
            colonies += plate.colonies;
        }
        if (colonies != 5 * 66) {
            throw new AssertionError(colonies + " colonies");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
