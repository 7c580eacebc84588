// right: TimeUnit.timedJoin may come back too early, so the caller asks until the thread is no longer alive before it reads its plain result.
import java.util.concurrent.TimeUnit;

public class TimedJoinOfTheBaker {

    private int rolls;

    private void knead() {
        for (int batch = 1; batch <= 4; batch++) {
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            rolls += batch;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TimedJoinOfTheBaker bakery = new TimedJoinOfTheBaker();
        Thread baker = new Thread(bakery::knead, "baker");
        baker.start();
        int asked = 0;
        do {
            TimeUnit.MILLISECONDS.timedJoin(baker, 15);
            asked++;
        } while (baker.isAlive());
        if (bakery.rolls != 10 || asked < 2) {
            throw new AssertionError(bakery.rolls + " rolls, asked " + asked + " times");
        }
    }
}
