// broken: the measurement fails, the handler only notes it, and nobody completes the future that main joins.
// ending: stuck nobody-left
import java.util.concurrent.CompletableFuture;

public class NobodyCompletes {

    private final CompletableFuture<Integer> reading = new CompletableFuture<>();

    void measure(String raw) {
        try {
            reading.complete(Integer.parseInt(raw));
        } catch (NumberFormatException e) {
            System.out.println("not a number");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        NobodyCompletes sensor = new NobodyCompletes();
        Thread meter = new Thread(() -> sensor.measure("12,5"), "meter");
        meter.start();
        meter.join();
        System.out.println(sensor.reading.thenApply(value -> value * 2).join());
    }
}
