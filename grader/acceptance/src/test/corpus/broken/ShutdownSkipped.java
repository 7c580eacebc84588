// broken: the task fails, get() throws, and the shutdown that stands behind it is never reached.
// ending: stuck not-shut-down
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ShutdownSkipped {

    private static int divide(int mass, int volume) {
        return mass / volume;
    }

    private static void measure() throws InterruptedException, ExecutionException {
        ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
        Future<Integer> density = scheduler.schedule(() -> divide(12, 0), 20, TimeUnit.MILLISECONDS);
        System.out.println("density " + density.get());
        scheduler.shutdown();
    }

    public static void main(String[] args) throws InterruptedException {
        try {
            measure();
        } catch (ExecutionException e) {
            System.out.println("no volume");
        }
    }
}
