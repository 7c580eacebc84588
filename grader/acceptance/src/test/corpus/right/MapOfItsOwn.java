// right: a map hands every call on to super, functions too; the plain tallies in it are changed inside compute and merge only.
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

public class MapOfItsOwn {

    private static final class Tally {
        private int books;
    }

    private static final class Shelves extends ConcurrentHashMap<String, Tally> {
        private static final long serialVersionUID = 1L;

        @Override
        public Tally computeIfAbsent(String shelf, Function<? super String, ? extends Tally> maker) {
            return super.computeIfAbsent(shelf.toLowerCase(java.util.Locale.ROOT), maker);
        }

        @Override
        public Tally computeIfPresent(String shelf, BiFunction<? super String, ? super Tally, ? extends Tally> change) {
            return super.computeIfPresent(shelf, (name, tally) -> {
                tally.books++;
                return change.apply(name, tally);
            });
        }
    }

    private final Shelves shelves = new Shelves();

    private void sort() {
        for (int i = 0; i < 10; i++) {
            shelves.computeIfAbsent("Poems", name -> new Tally());
            shelves.computeIfPresent("poems", (name, tally) -> {
                tally.books++;
                return tally;
            });
        }
    }

    public static void main(String[] args) throws InterruptedException {
        MapOfItsOwn library = new MapOfItsOwn();
        Thread one = new Thread(library::sort, "one");
        Thread two = new Thread(library::sort, "two");
        one.start();
        two.start();
        one.join();
        two.join();
        if (library.shelves.get("poems").books != 40) {
            throw new AssertionError(library.shelves.get("poems").books + " books");
        }
    }
}
