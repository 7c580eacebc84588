// right: a ThreadLocal of one's own makes a notebook for each thread and counts in it when it is asked; no notebook has two readers at a time.
import java.util.ArrayList;
import java.util.List;

public class LocalOfItsOwn {

    private static final class Notebook {
        private final String owner = Thread.currentThread().getName();
        private final List<Integer> pages = new ArrayList<>();
        private int opened;
    }

    private static final ThreadLocal<Notebook> NOTES = new ThreadLocal<>() {
        @Override
        protected Notebook initialValue() {
            return new Notebook();
        }

        @Override
        public Notebook get() {
            Notebook book = super.get();
            book.opened++;
            return book;
        }
    };

    private static Notebook work(int from) {
        for (int i = 0; i < 5; i++) {
            NOTES.get().pages.add(from + i);
        }
        return NOTES.get();
    }

    public static void main(String[] args) throws InterruptedException {
        Notebook[] handedIn = new Notebook[2];
        Thread ada = new Thread(() -> handedIn[0] = work(10), "ada");
        Thread ben = new Thread(() -> handedIn[1] = work(20), "ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        if (!handedIn[0].owner.equals("ada") || handedIn[0].opened != 6 || handedIn[1].pages.get(4) != 24) {
            throw new AssertionError(handedIn[0].owner + " " + handedIn[1].pages);
        }
    }
}
