// broken: the old count is looked up and the new one put in two calls, so a count of another thread can get lost in between.
// finding: check-then-act 12 14
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class CountWords {

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    void count(String text) {
        for (String word : text.split(" ")) {
            Integer old = counts.get(word);
            int now = old == null ? 1 : old + 1;
            counts.put(word, now);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        CountWords words = new CountWords();
        Thread ada = new Thread(() -> words.count("acid base acid salt"), "Ada");
        Thread ben = new Thread(() -> words.count("salt acid salt"), "Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(words.counts.size() + " words");
    }
}
