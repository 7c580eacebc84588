// right: two monitors and a lock are nested, always in the same order: archive, then shelf, then book.
import java.util.concurrent.locks.ReentrantLock;

public class NestedSameOrder {

    private final Object archive = new Object();
    private final Object shelf = new Object();
    private final ReentrantLock book = new ReentrantLock();
    private int visits;
    private int looks;
    private int pages;

    private void read() {
        synchronized (archive) {
            visits++;
            synchronized (shelf) {
                looks++;
                book.lock();
                try {
                    pages += 2;
                } finally {
                    book.unlock();
                }
            }
        }
    }

    private void browse() {
        synchronized (shelf) {
            looks++;
            book.lock();
            try {
                pages++;
            } finally {
                book.unlock();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        NestedSameOrder library = new NestedSameOrder();
        Thread scholar = new Thread(() -> {
            for (int i = 0; i < 20; i++) {
                library.read();
            }
        }, "scholar");
        Thread idler = new Thread(() -> {
            for (int i = 0; i < 20; i++) {
                library.browse();
            }
        }, "idler");
        scholar.start();
        idler.start();
        library.read();
        scholar.join();
        idler.join();
        if (library.visits != 21 || library.looks != 41 || library.pages != 62) {
            throw new AssertionError(library.pages + " pages");
        }
    }
}
