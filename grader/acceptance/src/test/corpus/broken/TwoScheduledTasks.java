// broken: two tasks of a scheduler with two threads write the same field at different times, and only the times keep them apart.
// finding: data-race 12 12
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class TwoScheduledTasks {

    private String lamp = "off";

    void turn(String state) {
        lamp = state;
    }

    public static void main(String[] args) throws InterruptedException {
        TwoScheduledTasks room = new TwoScheduledTasks();
        ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(2);
        try {
            scheduler.schedule(() -> room.turn("on"), 20, TimeUnit.MILLISECONDS);
            scheduler.schedule(() -> room.turn("off"), 60, TimeUnit.MILLISECONDS);
        } finally {
            scheduler.shutdown();
        }
        if (scheduler.awaitTermination(1, TimeUnit.MINUTES)) {
            System.out.println(room.lamp);
        }
    }
}
