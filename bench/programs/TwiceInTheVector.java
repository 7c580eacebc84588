// broken: each call of a Vector is synchronized, and the two together are not.
import java.util.List;
import java.util.Vector;

public class TwiceInTheVector {

    private final List<String> guests = new Vector<>();

    void invite() {
        if (!guests.contains("Ada")) {
            guests.add("Ada");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TwiceInTheVector shared = new TwiceInTheVector();
        Thread ada = new Thread(shared::invite, "Ada");
        Thread ben = new Thread(shared::invite, "Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(shared.guests);
    }
}
