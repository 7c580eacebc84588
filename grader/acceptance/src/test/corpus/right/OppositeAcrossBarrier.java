// right: two threads take the locks in one order before they meet at a barrier and in the other order after it, so the orders never meet.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class OppositeAcrossBarrier {

    private final Object floor = new Object();
    private final Object walls = new Object();
    private final CyclicBarrier lunch = new CyclicBarrier(2);
    private int tiles;
    private int bricks;

    private void morning() {
        synchronized (floor) {
            tiles++;
            synchronized (walls) {
                bricks++;
            }
        }
    }

    private void afternoon() {
        synchronized (walls) {
            bricks++;
            synchronized (floor) {
                tiles++;
            }
        }
    }

    private void day() {
        try {
            morning();
            morning();
            lunch.await();
            afternoon();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OppositeAcrossBarrier site = new OppositeAcrossBarrier();
        Thread mason = new Thread(site::day, "mason");
        Thread tiler = new Thread(site::day, "tiler");
        mason.start();
        tiler.start();
        mason.join();
        tiler.join();
        if (site.tiles != 6 || site.bricks != 6) {
            throw new AssertionError(site.tiles + " tiles, " + site.bricks + " bricks");
        }
    }
}
