// broken: the consumer waits for an end mark that the producer does not send, and main joins the consumer.
// ending: stuck nobody-left
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class NobodyPuts {

    private final BlockingQueue<String> belt = new ArrayBlockingQueue<>(4);

    void fill() {
        try {
            belt.put("tube");
            belt.put("flask");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void pack() {
        try {
            while (!belt.take().equals("end")) {
                Thread.yield();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        NobodyPuts line = new NobodyPuts();
        Thread producer = new Thread(line::fill, "producer");
        Thread consumer = new Thread(line::pack, "consumer");
        producer.start();
        consumer.start();
        producer.join();
        consumer.join();
    }
}
