// right: words are counted with merge, which reads and writes in one atomic step; nothing is got first and put later.
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class MapMergeWords {

    private static final String[] PAGES = {"iron tin iron", "zinc iron tin", "tin tin zinc", "gold iron"};

    public static void main(String[] args) throws InterruptedException {
        ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();
        ConcurrentHashMap<Integer, LongAdder> lengths = new ConcurrentHashMap<>();
        Thread[] readers = new Thread[PAGES.length];
        for (int i = 0; i < PAGES.length; i++) {
            String page = PAGES[i];
            readers[i] = new Thread(() -> {
                for (String word : page.split(" ")) {
                    counts.merge(word, 1, Integer::sum);
                    lengths.computeIfAbsent(word.length(), length -> new LongAdder()).increment();
                }
            });
            readers[i].start();
        }
        for (Thread reader : readers) {
            reader.join();
        }
        Map<String, Integer> sorted = new TreeMap<>(counts);
        if (!sorted.toString().equals("{gold=1, iron=4, tin=4, zinc=2}") || lengths.get(3).sum() != 4 || lengths.get(4).sum() != 7) {
            throw new AssertionError(sorted + " " + lengths);
        }
    }
}
