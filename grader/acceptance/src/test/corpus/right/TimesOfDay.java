// right: threads wait until LocalDateTime, Instant and a Clock say that it is late enough; what they note is read when they have ended.
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

public class TimesOfDay {

    private final int[] looks = new int[3];

    private void nap(int watch) {
        looks[watch]++;
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TimesOfDay tower = new TimesOfDay();
        Thread wall = new Thread(() -> {
            LocalDateTime late = LocalDateTime.now().plus(Duration.ofMillis(30));
            while (LocalDateTime.now().isBefore(late)) {
                tower.nap(0);
            }
        }, "wall");
        Thread pocket = new Thread(() -> {
            Instant late = Instant.now().plusMillis(30);
            while (Instant.now().isBefore(late)) {
                tower.nap(1);
            }
        }, "pocket");
        Thread church = new Thread(() -> {
            Clock fast = Clock.offset(Clock.system(ZoneId.of("UTC")), Duration.ofHours(1));
            long late = fast.millis() + 30;
            while (fast.millis() < late) {
                tower.nap(2);
            }
        }, "church");
        wall.start();
        pocket.start();
        church.start();
        wall.join();
        pocket.join();
        church.join();
        if (tower.looks[0] < 1 || tower.looks[1] < 1 || tower.looks[2] < 1 || tower.looks[0] > 10) {
            throw new AssertionError(tower.looks[0] + " looks");
        }
    }
}
