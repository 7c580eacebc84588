// right: tasks of one pool share an unguarded bench, but each is submitted after the get() of the one before, so they never overlap.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ReusedWorkerTasks {

    private final List<String> bench = new ArrayList<>();
    private int cleanings;

    private int clean() {
        bench.clear();
        return ++cleanings;
    }

    private int lay(String tool) {
        bench.add(tool);
        return bench.size();
    }

    public static void main(String[] args) throws Exception {
        ReusedWorkerTasks lab = new ReusedWorkerTasks();
        ExecutorService pool = Executors.newCachedThreadPool();
        List<Callable<Integer>> steps = List.of(() -> lab.lay("knife"), () -> lab.lay("glass"), lab::clean, () -> lab.lay("spoon"));
        int sum = 0;
        for (int round = 0; round < 3; round++) {
            for (Callable<Integer> step : steps) {
                sum += pool.submit(step).get();
            }
            lab.bench.add("round " + round);
        }
        pool.shutdown();
        if (sum != 26 || lab.cleanings != 3 || !lab.bench.equals(List.of("spoon", "round 2"))) {
            throw new AssertionError(sum + " " + lab.bench);
        }
    }
}
