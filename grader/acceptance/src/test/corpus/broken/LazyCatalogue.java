// broken: the catalogue is made on first use, and two first users do not exclude each other.
// finding: data-race 15 14
// or: data-race 15 15
// or: data-race 15 17
import java.util.List;

public class LazyCatalogue {

    private static LazyCatalogue catalogue;

    private final List<String> titles = List.of("Acids", "Bases", "Salts");

    static LazyCatalogue get() {
        if (catalogue == null) {
            catalogue = new LazyCatalogue();
        }
        return catalogue;
    }

    int size() {
        return titles.size();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread ada = new Thread(() -> get().size(), "Ada");
        Thread ben = new Thread(() -> get().size(), "Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(get().size() + " titles");
    }
}
