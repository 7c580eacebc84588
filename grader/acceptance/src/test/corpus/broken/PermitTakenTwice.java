// broken: clean() takes the only permit again, and its caller measure() has it.
// ending: stuck self-wait
import java.util.concurrent.Semaphore;

public class PermitTakenTwice {

    private final Semaphore balance = new Semaphore(1);
    private int grams;

    void measure(int load) throws InterruptedException {
        balance.acquire();
        try {
            clean();
            grams += load;
        } finally {
            balance.release();
        }
    }

    private void clean() throws InterruptedException {
        balance.acquire();
        try {
            grams = 0;
        } finally {
            balance.release();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PermitTakenTwice scale = new PermitTakenTwice();
        Thread student = new Thread(() -> {
            try {
                scale.measure(12);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "student");
        student.start();
        student.join();
        System.out.println(scale.grams);
    }
}
