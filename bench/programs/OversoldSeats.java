// broken: both sellers may see the last seat before either of them takes it.
import java.util.concurrent.atomic.AtomicInteger;

public class OversoldSeats {

    private final AtomicInteger seats = new AtomicInteger(1);

    void sell() {
        if (seats.get() > 0) {
            seats.decrementAndGet();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OversoldSeats shared = new OversoldSeats();
        Thread ada = new Thread(shared::sell, "Ada");
        Thread ben = new Thread(shared::sell, "Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(shared.seats + " seats left");
    }
}
