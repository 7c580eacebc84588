// right: three feeds put items with plain texts into one priority queue; the one editor who takes an item has it alone.
import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;

public class PriorityMergedFeeds {

    private static final class Item {
        private final int rank;
        private String text;
        private boolean printed;

        Item(int rank) {
            this.rank = rank;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PriorityBlockingQueue<Item> desk = new PriorityBlockingQueue<>(4, Comparator.comparingInt(item -> item.rank));
        Thread[] feeds = new Thread[3];
        for (int i = 0; i < feeds.length; i++) {
            int feed = i;
            feeds[i] = new Thread(() -> {
                for (int number = 0; number < 5; number++) {
                    Item item = new Item(number * 3 + feed);
                    item.text = "feed " + feed + ", item " + number;
                    desk.put(item);
                }
            }, "feed-" + i);
            feeds[i].start();
        }
        Item early = desk.poll(10, TimeUnit.SECONDS);
        early.printed = early.text.startsWith("feed");
        for (Thread feed : feeds) {
            feed.join();
        }
        int last = -1;
        int count = 0;
        for (Item item = desk.poll(); item != null; item = desk.poll()) {
            if (item.rank <= last || item.printed || !item.text.endsWith("item " + item.rank / 3)) {
                throw new AssertionError(item.text + " after " + last);
            }
            item.printed = true;
            last = item.rank;
            count++;
        }
        if (count != 14 || !early.printed) {
            throw new AssertionError(count + " items");
        }
    }
}
