// right: the mutable list under a key is changed inside compute only, which a concurrent map makes atomic for the key.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class MapComputeMutable {

    private static final class Shelf {
        private final List<String> books = new ArrayList<>();
        private int pages;
    }

    public static void main(String[] args) throws InterruptedException {
        ConcurrentMap<String, Shelf> library = new ConcurrentHashMap<>();
        Thread[] donors = new Thread[4];
        for (int i = 0; i < donors.length; i++) {
            String donor = "donor-" + i;
            donors[i] = new Thread(() -> {
                for (int book = 0; book < 10; book++) {
                    int pages = book * 10;
                    library.compute(book % 2 == 0 ? "physics" : "botany", (topic, shelf) -> {
                        Shelf filled = shelf == null ? new Shelf() : shelf;
                        filled.books.add(donor);
                        filled.pages += pages;
                        return filled;
                    });
                }
            }, donor);
            donors[i].start();
        }
        for (Thread donor : donors) {
            donor.join();
        }
        int[] pages = new int[1];
        library.computeIfPresent("botany", (topic, shelf) -> {
            pages[0] = shelf.pages;
            return shelf;
        });
        Shelf physics = library.get("physics");
        if (pages[0] != 1000 || physics.pages != 800 || physics.books.size() != 20) {
            throw new AssertionError(pages[0] + " and " + physics.pages);
        }
    }
}
