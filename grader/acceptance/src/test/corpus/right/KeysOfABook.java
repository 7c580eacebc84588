// right: keys with plain fields answer hashCode and equals for a concurrent map; each is complete before put publishes it, and stays as it is.
import java.util.concurrent.ConcurrentHashMap;

public class KeysOfABook {

    private static class Mark {
        private String author;
        private int year;

        @Override
        public int hashCode() {
            return author.length();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Mark && ((Mark) other).author.equals(author) && ((Mark) other).year == year;
        }
    }

    private final ConcurrentHashMap<Mark, String> places = new ConcurrentHashMap<>();

    private static Mark mark(String author, int year) {
        Mark mark = new Mark();
        mark.author = author;
        mark.year = year;
        return mark;
    }

    public static void main(String[] args) throws InterruptedException {
        KeysOfABook catalogue = new KeysOfABook();
        int[] seen = new int[1];
        Thread librarian = new Thread(() -> {
            for (int year = 0; year < 20; year++) {
                catalogue.places.put(mark("Woolf", year), "hall " + year % 2);
                catalogue.places.putIfAbsent(mark("Joyce", year), "cellar");
            }
        }, "librarian");
        Thread reader = new Thread(() -> {
            for (int year = 0; year < 20; year++) {
                String place = catalogue.places.get(mark("Joyce", year));
                seen[0] += place == null || place.equals("cellar") ? 1 : 0;
                catalogue.places.remove(mark("Woolf", year), "hall 0");
            }
        }, "reader");
        librarian.start();
        reader.start();
        librarian.join();
        reader.join();
        if (seen[0] != 20 || !"cellar".equals(catalogue.places.get(mark("Joyce", 7)))) {
            throw new AssertionError(seen[0] + " looks");
        }
    }
}
