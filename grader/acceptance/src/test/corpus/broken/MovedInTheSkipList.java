// broken: a book gets another number while it stands in the sorted set, whose search calls the comparator on it in another thread.
// finding: data-race 26 19
import java.util.concurrent.ConcurrentSkipListSet;

public class MovedInTheSkipList {

    private static final class Book {
        private int number;

        Book(int number) {
            this.number = number;
        }
    }

    private final ConcurrentSkipListSet<Book> shelf = new ConcurrentSkipListSet<>(MovedInTheSkipList::compare);
    private final Book atlas = new Book(5);

    static int compare(Book a, Book b) {
        return Integer.compare(a.number, b.number);
    }

    public static void main(String[] args) throws InterruptedException {
        MovedInTheSkipList library = new MovedInTheSkipList();
        library.shelf.add(library.atlas);
        Thread reader = new Thread(() -> library.shelf.contains(new Book(8)), "reader");
        Thread owner = new Thread(() -> library.atlas.number = 6, "owner");
        reader.start();
        owner.start();
        reader.join();
        owner.join();
        System.out.println("found");
    }
}
