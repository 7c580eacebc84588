// broken: both threads see that the book is lent and both take it off the list, and both would pay the deposit back.
// finding: check-then-act 12 14
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class ReturnedTwice {

    private final ConcurrentHashMap<String, String> lent = new ConcurrentHashMap<>();
    private final AtomicInteger paidBack = new AtomicInteger();

    void giveBack(String book) {
        if (lent.containsKey(book)) {
            stamp();
            lent.remove(book);
            paidBack.addAndGet(5);
        }
    }

    private static void stamp() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ReturnedTwice library = new ReturnedTwice();
        library.lent.put("Optics", "Cleo");
        Thread desk = new Thread(() -> library.giveBack("Optics"), "desk");
        Thread letterbox = new Thread(() -> library.giveBack("Optics"), "letterbox");
        desk.start();
        letterbox.start();
        desk.join();
        letterbox.join();
        System.out.println("paid back " + library.paidBack);
    }
}
