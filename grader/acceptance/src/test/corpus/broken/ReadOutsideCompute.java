// broken: the tally is changed inside compute, alone for its key, but read by a thread that got it with get.
// finding: data-race 14 19
import java.util.concurrent.ConcurrentHashMap;

public class ReadOutsideCompute {

    private static final class Tally {
        private int loans;
    }

    private final ConcurrentHashMap<String, Tally> books = new ConcurrentHashMap<>();

    int loans(String book) {
        return books.get(book).loans;
    }

    void lend(String book) {
        books.compute(book, (title, tally) -> {
            tally.loans = 1;
            return tally;
        });
    }

    public static void main(String[] args) throws InterruptedException {
        ReadOutsideCompute library = new ReadOutsideCompute();
        library.books.put("Emma", new Tally());
        int[] seen = new int[1];
        Thread reader = new Thread(() -> seen[0] = library.loans("Emma"), "reader");
        Thread clerk = new Thread(() -> library.lend("Emma"), "clerk");
        reader.start();
        clerk.start();
        reader.join();
        clerk.join();
        System.out.println(seen[0] >= 0);
    }
}
