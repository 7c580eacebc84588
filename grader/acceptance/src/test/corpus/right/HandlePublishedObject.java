// right: a static VarHandle publishes an object with plain fields by compareAndExchange; whoever lost the race uses the winner's.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class HandlePublishedObject {

    private static final VarHandle CATALOGUE;

    static {
        try {
            CATALOGUE = MethodHandles.lookup().findStaticVarHandle(HandlePublishedObject.class, "catalogue", Catalogue.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final class Catalogue {
        private int entries;
        private String[] titles;
        private String author;
    }

    private static Catalogue catalogue;

    private static Catalogue catalogue() {
        Catalogue known = (Catalogue) CATALOGUE.getAcquire();
        if (known != null) {
            return known;
        }
        Catalogue mine = new Catalogue();
        mine.titles = new String[] {"moss", "fern", "lichen"};
        mine.entries = mine.titles.length;
        mine.author = Thread.currentThread().getName();
        Catalogue winner = (Catalogue) CATALOGUE.compareAndExchange(null, mine);
        return winner == null ? mine : winner;
    }

    public static void main(String[] args) throws InterruptedException {
        String[] authors = new String[4];
        int[] letters = new int[4];
        Thread[] readers = new Thread[4];
        for (int i = 0; i < readers.length; i++) {
            int reader = i;
            readers[i] = new Thread(() -> {
                Catalogue found = catalogue();
                authors[reader] = found.author;
                for (int entry = 0; entry < found.entries; entry++) {
                    letters[reader] += found.titles[entry].length();
                }
            }, "reader-" + i);
            readers[i].start();
        }
        for (Thread reader : readers) {
            reader.join();
        }
        for (int i = 0; i < readers.length; i++) {
            if (letters[i] != 14 || !authors[i].equals(catalogue.author)) {
                throw new AssertionError(authors[i] + " read " + letters[i]);
            }
        }
    }
}
