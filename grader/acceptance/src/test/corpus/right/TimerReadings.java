// right: the tasks of one Timer run one after the other in its thread and share plain state; a latch hands the state to the caller.
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

public class TimerReadings {

    private final List<String> log = new ArrayList<>();
    private int points;

    public static void main(String[] args) throws InterruptedException {
        TimerReadings station = new TimerReadings();
        CountDownLatch done = new CountDownLatch(2);
        Timer timer = new Timer("readings");
        station.log.add("start");
        timer.schedule(new TimerTask() {
            private int left = 4;

            @Override
            public void run() {
                station.points++;
                left--;
                if (left == 0) {
                    cancel();
                    done.countDown();
                }
            }
        }, 10, 10);
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                station.log.add("report");
                station.points += 100;
                done.countDown();
            }
        }, 25);
        done.await();
        timer.cancel();
        if (station.points != 104 || !station.log.equals(List.of("start", "report"))) {
            throw new AssertionError(station.points + " " + station.log);
        }
    }
}
