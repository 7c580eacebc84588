// broken: the barrier's action takes the pantry while its thread still holds the stove; the storekeeper takes the pantry and then the stove.
// finding: potential-deadlock 16 39
// or: potential-deadlock 16 39 27
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.ReentrantLock;

public class LockOrderOfTheAction {

    private final ReentrantLock stove = new ReentrantLock();
    private final ReentrantLock pantry = new ReentrantLock();
    private final CyclicBarrier alone = new CyclicBarrier(1, this::fetch);
    private int eggs = 12;

    private void fetch() {
        pantry.lock();
        try {
            eggs -= 2;
        } finally {
            pantry.unlock();
        }
    }

    void fry() {
        stove.lock();
        try {
            alone.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            System.out.println("cold");
        } finally {
            stove.unlock();
        }
    }

    void store() {
        pantry.lock();
        try {
            eggs += 6;
            stove.lock();
            stove.unlock();
        } finally {
            pantry.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        LockOrderOfTheAction kitchen = new LockOrderOfTheAction();
        Thread cook = new Thread(kitchen::fry, "cook");
        Thread keeper = new Thread(kitchen::store, "keeper");
        cook.start();
        keeper.start();
        cook.join();
        keeper.join();
        System.out.println(kitchen.eggs + " eggs");
    }
}
