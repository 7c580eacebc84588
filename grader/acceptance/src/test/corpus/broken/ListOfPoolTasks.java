// broken: the tasks of a pool add to one ArrayList.
// finding: data-race 20 20
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ListOfPoolTasks {

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        List<String> labels = new ArrayList<>(16);
        List<Future<?>> tasks = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int sample = 1; sample <= 4; sample++) {
                String label = "sample " + sample;
                tasks.add(pool.submit(() -> {
                    labels.add(label);
                }));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        } finally {
            pool.shutdown();
        }
        System.out.println(labels.size() + " labels");
    }
}
