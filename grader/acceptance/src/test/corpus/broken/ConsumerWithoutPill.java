// broken: nobody tells the consumer that nothing more comes; it is a daemon and waits at the empty queue for ever.
// finding: leaked-thread 24
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

public class ConsumerWithoutPill {

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<String> samples = new LinkedBlockingQueue<>();
        CountDownLatch analysed = new CountDownLatch(3);
        Thread analyser = new Thread(() -> {
            try {
                while (true) {
                    if (!samples.take().isEmpty()) {
                        analysed.countDown();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "analyser");
        analyser.setDaemon(true);
        analyser.start();
        samples.put("blood");
        samples.put("water");
        samples.put("air");
        analysed.await();
        System.out.println("all analysed");
    }
}
