// broken: one thread tries the lock in a busy loop, and its holder waits for exactly this thread.
// ending: spinning
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

public class TriesForEver {

    private final ReentrantLock door = new ReentrantLock();
    private final CountDownLatch locked = new CountDownLatch(1);
    private final CountDownLatch entered = new CountDownLatch(1);

    void hold() {
        door.lock();
        try {
            locked.countDown();
            entered.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            door.unlock();
        }
    }

    void enter() throws InterruptedException {
        locked.await();
        while (!door.tryLock()) {
            Thread.onSpinWait();
        }
        entered.countDown();
        door.unlock();
    }

    public static void main(String[] args) throws InterruptedException {
        TriesForEver room = new TriesForEver();
        Thread host = new Thread(room::hold, "host");
        host.start();
        room.enter();
        host.join();
    }
}
