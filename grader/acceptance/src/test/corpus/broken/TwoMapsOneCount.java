// broken: merge of a synchronized map holds that map's mutex, but the function counts for two maps in one field.
// finding: data-race 12 12
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class TwoMapsOneCount {

    private int clashes;

    int add(int old, int more) {
        clashes = clashes + 1;
        return old + more;
    }

    void weigh(Map<String, Integer> pantry) {
        pantry.put("flour", 5);
        pantry.merge("flour", 7, this::add);
    }

    public static void main(String[] args) throws InterruptedException {
        TwoMapsOneCount house = new TwoMapsOneCount();
        Map<String, Integer> upstairs = Collections.synchronizedMap(new HashMap<>());
        Map<String, Integer> cellar = Collections.synchronizedMap(new HashMap<>());
        Thread cook = new Thread(() -> house.weigh(upstairs), "cook");
        Thread maid = new Thread(() -> house.weigh(cellar), "maid");
        cook.start();
        maid.start();
        cook.join();
        maid.join();
        System.out.println(house.clashes > 0);
    }
}
