// broken: the instruments are locked in the order of the caller's list, and two callers list them in different orders.
// finding: potential-deadlock 17 17
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class CallersOrder {

    private final ReentrantLock lock = new ReentrantLock();
    private int uses;

    static void useAll(List<CallersOrder> instruments) {
        Deque<CallersOrder> taken = new ArrayDeque<>();
        try {
            for (CallersOrder instrument : instruments) {
                instrument.lock.lock();
                taken.push(instrument);
            }
            for (CallersOrder instrument : instruments) {
                instrument.uses++;
            }
        } finally {
            while (!taken.isEmpty()) {
                taken.pop().lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        CallersOrder laser = new CallersOrder();
        CallersOrder camera = new CallersOrder();
        Thread ada = new Thread(() -> useAll(List.of(laser, camera)), "Ada");
        Thread ben = new Thread(() -> useAll(List.of(camera, laser)), "Ben");
        ada.start();
        Thread.sleep(20);
        ben.start();
        ada.join();
        ben.join();
        System.out.println(laser.uses + camera.uses + " uses");
    }
}
