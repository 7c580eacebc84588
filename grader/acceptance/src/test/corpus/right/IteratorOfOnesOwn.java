// right: every thread walks with an iterator of its own over a list that nobody changes; removeIf, replaceAll and sort work on copies.
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;

public class IteratorOfOnesOwn {

    private static final class Page {
        private final int number;

        Page(int number) {
            this.number = number;
        }
    }

    private static final class Album implements Iterable<Page> {
        private final List<Page> pages = new ArrayList<>();

        @Override
        public Iterator<Page> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < pages.size();
                }

                @Override
                public Page next() {
                    return pages.get(next++);
                }
            };
        }
    }

    private static int read(Album album) {
        int[] sum = new int[1];
        List<Page> copy = new ArrayList<>();
        album.forEach(copy::add);
        copy.removeIf(page -> page.number % 3 == 0);
        copy.replaceAll(page -> new Page(page.number * 10));
        copy.sort(Comparator.comparingInt((Page page) -> page.number).reversed());
        ListIterator<Page> walk = copy.listIterator();
        walk.next();
        walk.remove();
        walk.forEachRemaining(page -> sum[0] += page.number);
        album.iterator().forEachRemaining(page -> sum[0] += page.number);
        return sum[0];
    }

    public static void main(String[] args) throws InterruptedException {
        Album album = new Album();
        for (int number = 1; number <= 10; number++) {
            album.pages.add(new Page(number));
        }
        int[] sums = new int[2];
        Thread ada = new Thread(() -> sums[0] = read(album), "ada");
        Thread ben = new Thread(() -> sums[1] = read(album), "ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        if (sums[0] != sums[1] || sums[0] != 325) {
            throw new AssertionError(sums[0] + " and " + sums[1]);
        }
    }
}
