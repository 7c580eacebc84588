// right: twelve hundred threads wait at one latch and fill cells of their own; a second latch lets main read them.
import java.util.concurrent.CountDownLatch;

public class TwelveHundredAtTheGate {

    private static final int GUESTS = 1_200;

    private String programme = "";

    public static void main(String[] args) throws InterruptedException {
        TwelveHundredAtTheGate hall = new TwelveHundredAtTheGate();
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch seated = new CountDownLatch(GUESTS);
        int[] seats = new int[GUESTS];
        for (int i = 0; i < GUESTS; i++) {
            int guest = i;
            new Thread(() -> {
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                seats[guest] = hall.programme.length();
                seated.countDown();
            }, "guest-" + i).start();
        }
        hall.programme = "quartet";
        gate.countDown();
        seated.await();
        int sum = 0;
        for (int seat : seats) {
            sum += seat;
        }
        if (sum != 7 * GUESTS) {
            throw new AssertionError(sum + " letters");
        }
    }
}
