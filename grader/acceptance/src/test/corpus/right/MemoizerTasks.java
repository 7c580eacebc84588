// right: a memoizer of putIfAbsent and a FutureTask: only the task that won its place is run, and everybody reads its plain answer with get.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

public class MemoizerTasks {

    private final ConcurrentMap<Integer, FutureTask<List<Integer>>> cache = new ConcurrentHashMap<>();
    private final AtomicInteger computations = new AtomicInteger();

    private List<Integer> factors(int number) {
        FutureTask<List<Integer>> task = cache.get(number);
        if (task == null) {
            FutureTask<List<Integer>> mine = new FutureTask<>(() -> compute(number));
            task = cache.putIfAbsent(number, mine);
            if (task == null) {
                task = mine;
                mine.run();
            }
        }
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Integer> compute(int number) {
        computations.incrementAndGet();
        List<Integer> factors = new ArrayList<>();
        int rest = number;
        for (int factor = 2; factor <= rest; factor++) {
            while (rest % factor == 0) {
                factors.add(factor);
                rest /= factor;
            }
        }
        return factors;
    }

    public static void main(String[] args) throws InterruptedException {
        MemoizerTasks memo = new MemoizerTasks();
        int[] sizes = new int[4];
        Thread[] askers = new Thread[4];
        for (int i = 0; i < askers.length; i++) {
            int asker = i;
            askers[i] = new Thread(() -> {
                for (int number : new int[] {12, 30, 97, 64, 30}) {
                    sizes[asker] += memo.factors(number).size();
                }
            });
            askers[i].start();
        }
        for (int i = 0; i < askers.length; i++) {
            askers[i].join();
            if (sizes[i] != 3 + 3 + 1 + 6 + 3) {
                throw new AssertionError("sizes " + sizes[i]);
            }
        }
        if (memo.computations.get() != 4) {
            throw new AssertionError(memo.computations + " computations");
        }
    }
}
