// broken: the tasks of a pool count into the same columns of one int[].
// finding: data-race 15 15
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class HistogramOfTasks {

    private final int[] columns = new int[3];

    Void count(String letters) {
        for (int at = 0; at < letters.length(); at++) {
            columns[letters.charAt(at) - 'a']++;
        }
        return null;
    }

    public static void main(String[] args) throws InterruptedException {
        HistogramOfTasks histogram = new HistogramOfTasks();
        List<Callable<Void>> tasks = new ArrayList<>();
        for (String letters : List.of("abba", "cab", "bac")) {
            tasks.add(() -> histogram.count(letters));
        }
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            pool.invokeAll(tasks);
        } finally {
            pool.shutdown();
        }
        System.out.println(histogram.columns[0] + " a");
    }
}
