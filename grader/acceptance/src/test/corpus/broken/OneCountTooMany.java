// broken: the latch waits for three workers and only two were hired.
// ending: stuck nobody-left
import java.util.concurrent.CountDownLatch;

public class OneCountTooMany {

    private static final int WORKERS = 2;

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch finished = new CountDownLatch(WORKERS + 1);
        Thread[] workers = new Thread[WORKERS];
        for (int worker = 0; worker < WORKERS; worker++) {
            workers[worker] = new Thread(() -> {
                Thread.yield();
                finished.countDown();
            }, "worker " + worker);
            workers[worker].start();
        }
        finished.await();
        for (Thread worker : workers) {
            worker.join();
        }
        System.out.println("never printed");
    }
}
