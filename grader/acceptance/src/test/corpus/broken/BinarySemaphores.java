// broken: two semaphores with one permit each are acquired in opposite orders.
// finding: potential-deadlock 13 21
import java.util.concurrent.Semaphore;

public class BinarySemaphores {

    private final Semaphore oven = new Semaphore(1);
    private final Semaphore scale = new Semaphore(1);
    private int samples;

    void dryAndWeigh() throws InterruptedException {
        oven.acquire();
        scale.acquire();
        samples++;
        scale.release();
        oven.release();
    }

    void weighAndDry() throws InterruptedException {
        scale.acquire();
        oven.acquire();
        samples++;
        oven.release();
        scale.release();
    }

    interface Job {
        void run() throws InterruptedException;
    }

    private static Thread worker(String name, Job job) {
        return new Thread(() -> {
            try {
                job.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, name);
    }

    public static void main(String[] args) throws InterruptedException {
        BinarySemaphores laboratory = new BinarySemaphores();
        Thread ada = worker("Ada", laboratory::dryAndWeigh);
        Thread ben = worker("Ben", laboratory::weighAndDry);
        ada.start();
        Thread.sleep(20);
        ben.start();
        ada.join();
        ben.join();
        System.out.println(laboratory.samples + " samples");
    }
}
