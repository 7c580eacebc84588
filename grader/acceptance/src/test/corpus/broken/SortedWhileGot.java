// broken: Collections.sort rearranges the shelf while another thread gets a book by its place.
// finding: data-race 12 16
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class SortedWhileGot {

    private final List<String> shelf = new ArrayList<>(List.of("Zola", "Austen", "Mann"));

    void sort() {
        Collections.sort(shelf);
    }

    String first() {
        return shelf.get(0);
    }

    public static void main(String[] args) throws InterruptedException {
        SortedWhileGot library = new SortedWhileGot();
        int[] letters = new int[1];
        Thread librarian = new Thread(library::sort, "librarian");
        Thread reader = new Thread(() -> letters[0] = library.first().length(), "reader");
        librarian.start();
        reader.start();
        librarian.join();
        reader.join();
        System.out.println(letters.length + " book");
    }
}
