// broken: the semaphore that guards the counter has two permits, so two threads are inside at once.
// finding: data-race 15 15
import java.util.concurrent.Semaphore;

public class TwoPermitsForOne {

    private final Semaphore door = new Semaphore(2);
    private int visits;

    void visit() {
        try {
            door.acquire();
            try {
                Thread.sleep(50);
                visits++;
            } finally {
                door.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TwoPermitsForOne museum = new TwoPermitsForOne();
        Thread ada = new Thread(museum::visit, "Ada");
        Thread ben = new Thread(museum::visit, "Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(museum.visits + " visits");
    }
}
