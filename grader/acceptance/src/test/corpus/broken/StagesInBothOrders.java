// broken: two asynchronous stages lock the sender and the receiver in opposite orders.
// finding: potential-deadlock 17 26
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StagesInBothOrders {

    private final Object sender = new Object();
    private final Object receiver = new Object();
    private int sent;
    private int received;

    void send() {
        synchronized (sender) {
            sent++;
            synchronized (receiver) {
                received++;
            }
        }
    }

    void acknowledge() {
        synchronized (receiver) {
            received--;
            synchronized (sender) {
                sent--;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        StagesInBothOrders line = new StagesInBothOrders();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            CompletableFuture<Void> there = CompletableFuture.runAsync(line::send, pool);
            Thread.sleep(20);
            CompletableFuture<Void> back = CompletableFuture.runAsync(line::acknowledge, pool);
            CompletableFuture.allOf(there, back).join();
        } finally {
            pool.shutdown();
        }
        System.out.println(line.sent + " and " + line.received);
    }
}
