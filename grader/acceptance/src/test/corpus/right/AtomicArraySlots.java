// right: slots of an AtomicReferenceArray publish parcels with plain fields; who takes a parcel out by getAndSet owns it alone.
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class AtomicArraySlots {

    private static final class Parcel {
        private int grams;
        private boolean opened;
    }

    public static void main(String[] args) throws InterruptedException {
        AtomicReferenceArray<Parcel> lockers = new AtomicReferenceArray<>(8);
        AtomicInteger grams = new AtomicInteger();
        AtomicInteger collected = new AtomicInteger();
        Runnable courier = () -> {
            for (int round = 0; collected.get() < 8; round++) {
                Parcel parcel = lockers.getAndSet(round % 8, null);
                if (parcel != null) {
                    if (parcel.opened) {
                        throw new IllegalStateException("opened twice");
                    }
                    parcel.opened = true;
                    grams.addAndGet(parcel.grams);
                    collected.incrementAndGet();
                } else if (round % 8 == 7) {
                    rest();
                }
            }
        };
        Thread one = new Thread(courier, "courier-1");
        Thread two = new Thread(courier, "courier-2");
        one.start();
        two.start();
        for (int i = 0; i < 8; i++) {
            Parcel parcel = new Parcel();
            parcel.grams = 100 + i;
            lockers.set(i, parcel);
        }
        one.join();
        two.join();
        if (grams.get() != 828) {
            throw new AssertionError(grams + " grams");
        }
    }

    private static void rest() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
