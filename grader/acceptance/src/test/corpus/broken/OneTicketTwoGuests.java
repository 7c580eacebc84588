// broken: a guest sees that the seat is free, calls the office, and takes the seat although another one has taken it meanwhile.
// finding: check-then-act 11 14
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class OneTicketTwoGuests {

    private final ConcurrentMap<String, String> guests = new ConcurrentHashMap<>();

    boolean book(String seat, String guest) throws InterruptedException {
        String sitting = guests.get(seat);
        Thread.sleep(30);
        if (sitting == null) {
            guests.put(seat, guest);
            return true;
        }
        return false;
    }

    private Thread guest(String name) {
        return new Thread(() -> {
            try {
                book("C4", name);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, name);
    }

    public static void main(String[] args) throws InterruptedException {
        OneTicketTwoGuests hall = new OneTicketTwoGuests();
        Thread ada = hall.guest("Ada");
        Thread ben = hall.guest("Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(hall.guests.size() + " seat taken");
    }
}
