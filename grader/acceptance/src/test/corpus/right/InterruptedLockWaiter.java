// right: a waiter in lockInterruptibly gives up when interrupted; it is joined by the holder of the lock before the holder reads its note.
import java.util.concurrent.locks.ReentrantLock;

public class InterruptedLockWaiter {

    private final ReentrantLock oven = new ReentrantLock();
    private int bakings;
    private String gaveUp = "";

    public static void main(String[] args) throws InterruptedException {
        InterruptedLockWaiter kitchen = new InterruptedLockWaiter();
        Thread impatient = new Thread(kitchen::bakeOrGiveUp, "impatient");
        kitchen.oven.lock();
        try {
            impatient.start();
            Thread.sleep(50);
            kitchen.bakings++;
            impatient.interrupt();
            impatient.join();
        } finally {
            kitchen.oven.unlock();
        }
        Thread patient = new Thread(kitchen::bakeOrGiveUp, "patient");
        patient.start();
        patient.join();
        if (kitchen.bakings != 11 || !kitchen.gaveUp.equals("impatient")) {
            throw new AssertionError(kitchen.bakings + " bakings, gave up: " + kitchen.gaveUp);
        }
    }

    private void bakeOrGiveUp() {
        try {
            oven.lockInterruptibly();
        } catch (InterruptedException e) {
            gaveUp += Thread.currentThread().getName();
            return;
        }
        try {
            bakings += 10;
        } finally {
            oven.unlock();
        }
    }
}
