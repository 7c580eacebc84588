// right: TimeUnit.timedWait waits on a monitor like wait does; the plain flag and the plain dish are touched with that monitor only.
import java.util.concurrent.TimeUnit;

public class TimedWaitOfTheOven {

    private final Object door = new Object();
    private boolean baked;
    private String dish = "dough";
    private int looks;

    private void bake() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        synchronized (door) {
            dish = "bread";
            baked = true;
            door.notifyAll();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TimedWaitOfTheOven oven = new TimedWaitOfTheOven();
        Thread baker = new Thread(oven::bake, "baker");
        baker.start();
        synchronized (oven.door) {
            while (!oven.baked) {
                oven.looks++;
                TimeUnit.MILLISECONDS.timedWait(oven.door, 20);
            }
            if (!oven.dish.equals("bread") || oven.looks < 1) {
                throw new AssertionError(oven.dish);
            }
        }
        synchronized (oven.door) {
            TimeUnit.MICROSECONDS.timedWait(oven.door, 3_000);
        }
        baker.join();
    }
}
