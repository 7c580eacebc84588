// right: queues and a copy-on-write list look for letters by equals; the plain address in each is written before it goes in and not after.
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingDeque;

public class FoundByEquals {

    private static final class Letter {
        private String address;

        Letter(String address) {
            this.address = address;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Letter && ((Letter) other).address.equals(address);
        }

        @Override
        public int hashCode() {
            return address.hashCode();
        }
    }

    private final LinkedBlockingDeque<Letter> tray = new LinkedBlockingDeque<>();
    private final Queue<Letter> bag = new ConcurrentLinkedQueue<>();
    private final List<Letter> book = new CopyOnWriteArrayList<>();

    public static void main(String[] args) throws InterruptedException {
        FoundByEquals post = new FoundByEquals();
        Thread writer = new Thread(() -> {
            for (int house = 0; house < 10; house++) {
                post.tray.add(new Letter("lane " + house));
                post.bag.add(new Letter("road " + house));
                post.book.add(new Letter("mews " + house));
            }
        }, "writer");
        int[] found = new int[1];
        Thread clerk = new Thread(() -> {
            for (int house = 0; house < 10; house++) {
                found[0] += post.tray.removeFirstOccurrence(new Letter("lane " + house)) ? 1 : 0;
                found[0] += post.bag.remove(new Letter("road " + house)) ? 1 : 0;
                found[0] += post.book.removeIf(letter -> letter.address.endsWith(" 3")) ? 1 : 0;
                post.book.indexOf(new Letter("mews 9"));
            }
        }, "clerk");
        writer.start();
        clerk.start();
        writer.join();
        clerk.join();
        if (found[0] + post.tray.size() + post.bag.size() + post.book.size() != 30) {
            throw new AssertionError(found[0] + " found");
        }
    }
}
