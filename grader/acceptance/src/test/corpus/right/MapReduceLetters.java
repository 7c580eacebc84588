// right: mappers fill plain maps of their own, which futures hand to the reducers; each reducer reads all the maps and writes its own letters.
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class MapReduceLetters {

    private static final String[] PAGES = {"moss on stone", "stone under moss", "no moss", "a stone"};

    private static Map<Character, Integer> map(String page) {
        Map<Character, Integer> counts = new HashMap<>();
        for (char letter : page.toCharArray()) {
            counts.merge(letter, 1, Integer::sum);
        }
        return counts;
    }

    private static int reduce(char letter, List<Map<Character, Integer>> maps) {
        int sum = 0;
        for (Map<Character, Integer> counts : maps) {
            sum += counts.getOrDefault(letter, 0);
        }
        return sum;
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            List<Future<Map<Character, Integer>>> mapped = new ArrayList<>();
            for (String page : PAGES) {
                mapped.add(pool.submit(() -> map(page)));
            }
            List<Map<Character, Integer>> maps = new ArrayList<>();
            for (Future<Map<Character, Integer>> each : mapped) {
                maps.add(each.get());
            }
            List<Future<Integer>> reduced = new ArrayList<>();
            for (char letter : "most".toCharArray()) {
                reduced.add(pool.submit(() -> reduce(letter, maps)));
            }
            int[] expected = {3, 8, 9, 3};
            for (int i = 0; i < expected.length; i++) {
                if (reduced.get(i).get() != expected[i]) {
                    throw new AssertionError("letter " + i + ": " + reduced.get(i).get());
                }
            }
        } finally {
            pool.shutdown();
        }
    }
}
