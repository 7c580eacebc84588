// broken: each of two threads transfers in both directions, one transfer after the other.
// finding: potential-deadlock 12 12
import java.util.concurrent.locks.ReentrantLock;

public class ThereAndBack {

    private final ReentrantLock lock = new ReentrantLock();
    private int beads = 10;

    static void give(ThereAndBack from, ThereAndBack to) {
        from.lock.lock();
        to.lock.lock();
        try {
            from.beads--;
            to.beads++;
        } finally {
            to.lock.unlock();
            from.lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ThereAndBack red = new ThereAndBack();
        ThereAndBack blue = new ThereAndBack();
        Runnable thereAndBack = () -> {
            give(red, blue);
            give(blue, red);
        };
        Thread ada = new Thread(thereAndBack, "Ada");
        Thread ben = new Thread(thereAndBack, "Ben");
        ada.start();
        Thread.sleep(20);
        ben.start();
        ada.join();
        ben.join();
        System.out.println(red.beads + " and " + blue.beads);
    }
}
