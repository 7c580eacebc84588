// broken: the latch counts the tables of the plan, and the waiters only those that have guests.
// ending: stuck nobody-left
import java.util.concurrent.CountDownLatch;

public class SetForFourTables {

    private final int[] guests = {2, 4, 0, 3};
    private final CountDownLatch served = new CountDownLatch(guests.length);

    void serve(int from, int to) {
        for (int table = from; table < to; table++) {
            if (guests[table] > 0) {
                served.countDown();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SetForFourTables hall = new SetForFourTables();
        Thread window = new Thread(() -> hall.serve(0, 2), "window");
        Thread garden = new Thread(() -> hall.serve(2, 4), "garden");
        window.start();
        garden.start();
        hall.served.await();
        System.out.println("all are served");
    }
}
