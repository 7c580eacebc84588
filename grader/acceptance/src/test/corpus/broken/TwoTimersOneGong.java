// broken: the tasks of one Timer never run at the same time, but these two belong to two Timers and count in one field.
// finding: data-race 16 16
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

public class TwoTimersOneGong {

    private final CountDownLatch heard = new CountDownLatch(2);
    private int strokes;

    TimerTask gong() {
        return new TimerTask() {
            @Override
            public void run() {
                strokes = strokes + 1;
                heard.countDown();
            }
        };
    }

    public static void main(String[] args) throws InterruptedException {
        TwoTimersOneGong tower = new TwoTimersOneGong();
        Timer east = new Timer("east");
        Timer west = new Timer("west");
        east.schedule(tower.gong(), 10);
        west.schedule(tower.gong(), 20);
        tower.heard.await();
        east.cancel();
        west.cancel();
        System.out.println("two strokes");
    }
}
