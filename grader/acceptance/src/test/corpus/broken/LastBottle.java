// broken: two tasks look how many bottles there are and put back one less, each in two calls.
// finding: check-then-act 14 16
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LastBottle {

    private final ConcurrentSkipListMap<String, Integer> stock = new ConcurrentSkipListMap<>();

    boolean take(String chemical) {
        int left = stock.getOrDefault(chemical, 0);
        if (left > 0) {
            stock.put(chemical, left - 1);
        }
        return left > 0;
    }

    public static void main(String[] args) throws InterruptedException {
        LastBottle cupboard = new LastBottle();
        cupboard.stock.put("ethanol", 4);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> taker = () -> cupboard.take("ethanol");
            pool.invokeAll(List.of(taker, taker));
        } finally {
            pool.shutdown();
        }
        System.out.println(cupboard.stock);
    }
}
