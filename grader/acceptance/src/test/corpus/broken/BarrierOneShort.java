// broken: one of three runners leaves before the second lap, and the other two wait at the barrier for it.
// ending: stuck nobody-left
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class BarrierOneShort {

    private final CyclicBarrier lap = new CyclicBarrier(3);

    void run(int laps) {
        try {
            for (int round = 0; round < laps; round++) {
                lap.await();
            }
        } catch (InterruptedException | BrokenBarrierException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BarrierOneShort race = new BarrierOneShort();
        Thread ada = new Thread(() -> race.run(2), "Ada");
        Thread ben = new Thread(() -> race.run(2), "Ben");
        Thread cleo = new Thread(() -> race.run(1), "Cleo");
        ada.start();
        ben.start();
        cleo.start();
        ada.join();
        ben.join();
        cleo.join();
    }
}
