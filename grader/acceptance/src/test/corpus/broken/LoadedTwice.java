// broken: both readers find that the page is missing, and both load it and put it.
// finding: check-then-act 11 13
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class LoadedTwice {

    private final ConcurrentMap<Integer, String> pages = new ConcurrentHashMap<>();

    void open(int number) {
        if (!pages.containsKey(number)) {
            String text = load(number);
            pages.put(number, text);
        }
    }

    private static String load(int number) {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "page " + number;
    }

    public static void main(String[] args) throws InterruptedException {
        LoadedTwice book = new LoadedTwice();
        Thread ada = new Thread(() -> book.open(7), "Ada");
        Thread ben = new Thread(() -> book.open(7), "Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(book.pages);
    }
}
