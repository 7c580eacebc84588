// broken: List.of copies the array element by element while another thread still writes one of them.
// finding: data-race 10 14
import java.util.List;

public class ListedWhileWritten {

    private final String[] guests = {"Ada", "Ben", "Cleo"};

    void rename() {
        guests[1] = "Bert";
    }

    List<String> list() {
        return List.of(guests);
    }

    public static void main(String[] args) throws InterruptedException {
        ListedWhileWritten table = new ListedWhileWritten();
        int[] places = new int[1];
        Thread host = new Thread(table::rename, "host");
        Thread waiter = new Thread(() -> places[0] = table.list().size(), "waiter");
        host.start();
        waiter.start();
        host.join();
        waiter.join();
        System.out.println(places[0] + " places");
    }
}
