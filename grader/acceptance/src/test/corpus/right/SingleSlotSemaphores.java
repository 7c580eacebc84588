// right: one producer, one consumer and a plain slot; each side's release of a semaphore that the other acquires orders the slot, without a lock.
import java.util.concurrent.Semaphore;

public class SingleSlotSemaphores {

    private final Semaphore empty = new Semaphore(1);
    private final Semaphore full = new Semaphore(0);
    private int slot;
    private int moves;

    public static void main(String[] args) throws InterruptedException {
        SingleSlotSemaphores belt = new SingleSlotSemaphores();
        Thread loader = new Thread(() -> {
            for (int crate = 1; crate <= 10; crate++) {
                belt.empty.acquireUninterruptibly();
                belt.slot = crate;
                belt.moves++;
                belt.full.release();
            }
        }, "loader");
        loader.start();
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            belt.full.acquire();
            sum += belt.slot;
            belt.slot = 0;
            belt.moves++;
            belt.empty.release();
        }
        loader.join();
        if (sum != 55 || belt.moves != 20) {
            throw new AssertionError("sum " + sum + " in " + belt.moves);
        }
    }
}
