// right: plain collections are filled before the threads start and only read by them, by index, by key, by iterator and by stream.
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class ReadOnlyCollections {

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> ages = new HashMap<>();
    private final TreeMap<Integer, String> byAge = new TreeMap<>();
    private final Map<String, String> rooms = new LinkedHashMap<>();
    private final Deque<Integer> queue = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> view = Collections.unmodifiableList(names);

    private long read() {
        long sum = view.stream().mapToInt(String::length).sum();
        for (String name : names) {
            sum += ages.get(name) + rooms.get(name).length();
        }
        for (Map.Entry<Integer, String> entry : byAge.tailMap(20).entrySet()) {
            sum += entry.getKey();
        }
        for (int waiting : queue) {
            sum += waiting;
        }
        return sum + text.length() + text.charAt(0) + byAge.firstKey() + (rooms.containsValue("room 2") ? 1000 : 0);
    }

    public static void main(String[] args) throws InterruptedException {
        ReadOnlyCollections home = new ReadOnlyCollections();
        for (int i = 0; i < 6; i++) {
            String name = "guest" + i;
            home.names.add(name);
            home.ages.put(name, 18 + i);
            home.byAge.put(18 + i, name);
            home.rooms.put(name, "room " + i);
            home.queue.add(i);
            home.text.append(name);
        }
        long[] sums = new long[4];
        Thread[] readers = new Thread[4];
        for (int i = 0; i < readers.length; i++) {
            int reader = i;
            readers[i] = new Thread(() -> sums[reader] = home.read(), "reader-" + i);
            readers[i].start();
        }
        for (Thread reader : readers) {
            reader.join();
        }
        long expected = home.read();
        for (long sum : sums) {
            if (sum != expected || sum < 1000) {
                throw new AssertionError(sum + " instead of " + expected);
            }
        }
    }
}
