// right: a markable reference lets exactly one thread mark a vessel; the winner alone then changes the vessel's plain state.
import java.util.concurrent.atomic.AtomicMarkableReference;

public class MarkedForDisposal {

    private static final class Vessel {
        private int litres = 5;
        private String emptiedBy;
    }

    public static void main(String[] args) throws InterruptedException {
        int[] wins = new int[4];
        Vessel[] vessels = new Vessel[6];
        @SuppressWarnings({"unchecked", "rawtypes"})
        AtomicMarkableReference<Vessel>[] shelf = new AtomicMarkableReference[vessels.length];
        for (int i = 0; i < shelf.length; i++) {
            vessels[i] = new Vessel();
            shelf[i] = new AtomicMarkableReference<>(vessels[i], false);
        }
        Thread[] cleaners = new Thread[wins.length];
        for (int i = 0; i < cleaners.length; i++) {
            int cleaner = i;
            cleaners[i] = new Thread(() -> {
                for (AtomicMarkableReference<Vessel> place : shelf) {
                    Vessel vessel = place.getReference();
                    if (place.compareAndSet(vessel, vessel, false, true)) {
                        vessel.litres = 0;
                        vessel.emptiedBy = Thread.currentThread().getName();
                        wins[cleaner]++;
                    }
                }
            }, "cleaner-" + i);
            cleaners[i].start();
        }
        int won = 0;
        for (int i = 0; i < cleaners.length; i++) {
            cleaners[i].join();
            won += wins[i];
        }
        for (int i = 0; i < vessels.length; i++) {
            if (vessels[i].litres != 0 || vessels[i].emptiedBy == null || !shelf[i].isMarked()) {
                throw new AssertionError("vessel " + i + " is not empty");
            }
        }
        if (won != vessels.length) {
            throw new AssertionError(won + " marks");
        }
    }
}
