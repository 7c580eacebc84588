// right: two threads fill a ConcurrentSkipListSet, which calls compareTo of shelves the other thread made; their plain fields never change.
import java.util.concurrent.ConcurrentSkipListSet;

public class SkipListOfShelves {

    private static class Shelf implements Comparable<Shelf> {
        private int hall;
        private int number;

        Shelf(int hall, int number) {
            this.hall = hall;
            this.number = number;
        }

        @Override
        public int compareTo(Shelf other) {
            return hall != other.hall ? Integer.compare(hall, other.hall) : Integer.compare(number, other.number);
        }
    }

    private final ConcurrentSkipListSet<Shelf> shelves = new ConcurrentSkipListSet<>();
    private final int[] fresh = new int[2];

    private void register(int clerk) {
        for (int i = 0; i < 12; i++) {
            if (shelves.add(new Shelf(i % 3, i))) {
                fresh[clerk]++;
            }
        }
        shelves.remove(new Shelf(clerk, 1 + 2 * clerk));
        shelves.contains(new Shelf(2, 2));
    }

    public static void main(String[] args) throws InterruptedException {
        SkipListOfShelves library = new SkipListOfShelves();
        Thread one = new Thread(() -> library.register(0), "one");
        Thread two = new Thread(() -> library.register(1), "two");
        one.start();
        two.start();
        one.join();
        two.join();
        int numbers = 0;
        for (Shelf shelf : library.shelves) {
            numbers += shelf.number;
        }
        if (library.fresh[0] + library.fresh[1] != 12 || numbers != 66) {
            throw new AssertionError(library.fresh[0] + " and " + library.fresh[1] + ", " + numbers);
        }
    }
}
