// right: the comparator of a ConcurrentSkipListMap looks ranks up in a plain map that is filled before any thread starts and only read.
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

public class SkipMapByRank {

    private final Map<String, Integer> ranks = new HashMap<>();
    private final ConcurrentNavigableMap<String, Integer> desks = new ConcurrentSkipListMap<>(Comparator.comparing(ranks::get));

    SkipMapByRank() {
        ranks.put("director", 1);
        ranks.put("librarian", 2);
        ranks.put("porter", 3);
    }

    private void arrive(String... people) {
        for (String person : people) {
            desks.merge(person, 1, Integer::sum);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SkipMapByRank library = new SkipMapByRank();
        Thread morning = new Thread(() -> library.arrive("porter", "librarian", "porter"), "morning");
        Thread noon = new Thread(() -> library.arrive("director", "porter", "librarian"), "noon");
        morning.start();
        noon.start();
        morning.join();
        noon.join();
        if (!library.desks.toString().equals("{director=1, librarian=2, porter=3}")) {
            throw new AssertionError(library.desks.toString());
        }
    }
}
