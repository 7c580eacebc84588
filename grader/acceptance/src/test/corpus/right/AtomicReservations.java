// right: seats are taken by compare-and-set alone; the plain guest list has one slot a seat, written by the one who won the seat.
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

public class AtomicReservations {

    private static final int SEATS = 10;

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong paid = new AtomicLong();
    private final String[] guests = new String[SEATS];

    private boolean reserve(String guest) {
        while (true) {
            int seat = next.get();
            if (seat == SEATS) {
                return false;
            }
            if (next.compareAndSet(seat, seat + 1)) {
                guests[seat] = guest;
                paid.addAndGet(25);
                return true;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        AtomicReservations boat = new AtomicReservations();
        AtomicInteger refused = new AtomicInteger();
        Thread[] guests = new Thread[4];
        for (int i = 0; i < guests.length; i++) {
            String name = "guest-" + i;
            guests[i] = new Thread(() -> {
                for (int wish = 0; wish < 3; wish++) {
                    if (!boat.reserve(name)) {
                        refused.incrementAndGet();
                    }
                }
            });
            guests[i].start();
        }
        for (Thread guest : guests) {
            guest.join();
        }
        for (String guest : boat.guests) {
            if (guest == null) {
                throw new AssertionError("an empty seat");
            }
        }
        if (refused.get() != 2 || boat.paid.get() != 250) {
            throw new AssertionError(refused + " refused, paid " + boat.paid);
        }
    }
}
