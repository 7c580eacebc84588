// broken: println makes a string of the map, entry by entry, while another thread puts one more into it.
// finding: data-race 12 17
import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.TreeMap;

public class PrintedWhileStocked {

    private final Map<String, Integer> shelf = new TreeMap<>(Map.of("rice", 4));

    void stock() {
        shelf.put("salt", 9);
    }

    void print() {
        try {
            System.out.println(shelf);
        } catch (ConcurrentModificationException e) {
            System.out.println("not printed");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PrintedWhileStocked store = new PrintedWhileStocked();
        Thread boy = new Thread(store::stock, "boy");
        Thread owner = new Thread(store::print, "owner");
        boy.start();
        owner.start();
        boy.join();
        owner.join();
    }
}
