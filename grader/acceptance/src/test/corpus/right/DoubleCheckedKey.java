// right: double-checked locking a key: an AtomicReferenceArray is looked at first and filled under the lock.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.ArrayList;
import java.util.List;

public class DoubleCheckedKey {

    private static final class Reagent {
        private int molar;
    }

    private final AtomicReferenceArray<Reagent> shelf = new AtomicReferenceArray<>(4);
    private int mixed;

    private Reagent reagent(int place) {
        Reagent found = shelf.get(place);
        if (found != null) {
            return found;
        }
        synchronized (shelf) {
            found = shelf.get(place);
            if (found == null) {
                found = new Reagent();
                found.molar = place * 10;
                mixed++;
                shelf.set(place, found);
            }
            return found;
        }
    }

    public static void main(String[] args) throws Exception {
        DoubleCheckedKey lab = new DoubleCheckedKey();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            int place = i % 4;
            answers.add(pool.submit(() -> lab.reagent(place).molar));
        }
        int sum = 0;
        for (Future<Integer> answer : answers) {
            sum += answer.get();
        }
        pool.shutdown();
        if (sum != 4 * 60 || lab.mixed != 4) {
            throw new AssertionError(sum + " molar, mixed " + lab.mixed);
        }
    }
}
