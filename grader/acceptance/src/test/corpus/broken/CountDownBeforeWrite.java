// broken: the worker counts the latch down first and writes its result afterwards.
// finding: data-race 16 21
import java.util.concurrent.CountDownLatch;

public class CountDownBeforeWrite {

    private final CountDownLatch done = new CountDownLatch(1);
    private double mean;

    void average(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        done.countDown();
        mean = sum / values.length;
    }

    double mean() throws InterruptedException {
        done.await();
        return mean;
    }

    public static void main(String[] args) throws InterruptedException {
        CountDownBeforeWrite series = new CountDownBeforeWrite();
        Thread worker = new Thread(() -> series.average(2.0, 4.0, 9.0), "worker");
        worker.start();
        System.out.println("mean " + series.mean());
        worker.join();
    }
}
