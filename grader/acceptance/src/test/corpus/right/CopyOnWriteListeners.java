// right: listeners are kept in a copy-on-write list that is walked while others register; each listener guards its own plain count.
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

public class CopyOnWriteListeners {

    private static final class Listener {
        private int heard;

        synchronized void hear(int pitch) {
            heard += pitch;
        }

        synchronized int heard() {
            return heard;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        List<Listener> listeners = new CopyOnWriteArrayList<>();
        CopyOnWriteArraySet<String> names = new CopyOnWriteArraySet<>();
        Listener first = new Listener();
        listeners.add(first);
        Thread ringer = new Thread(() -> {
            for (int ring = 0; ring < 10; ring++) {
                for (Listener listener : listeners) {
                    listener.hear(1);
                }
            }
        }, "ringer");
        Thread guests = new Thread(() -> {
            for (int i = 0; i < 5; i++) {
                Listener listener = new Listener();
                listener.heard = 100;
                listeners.add(listener);
                names.add("guest " + i % 2);
            }
        }, "guests");
        ringer.start();
        guests.start();
        ringer.join();
        guests.join();
        for (Listener listener : listeners) {
            int heard = listener.heard();
            if (listener == first ? heard != 10 : heard < 100 || heard > 110) {
                throw new AssertionError("heard " + heard);
            }
        }
        if (listeners.size() != 6 || names.size() != 2) {
            throw new AssertionError(listeners.size() + " listeners");
        }
    }
}
