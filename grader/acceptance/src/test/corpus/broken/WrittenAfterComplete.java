// broken: the future is completed first, and the unit that belongs to its value is written afterwards.
// finding: data-race 12 17
import java.util.concurrent.CompletableFuture;

public class WrittenAfterComplete {

    private final CompletableFuture<Integer> value = new CompletableFuture<>();
    private String unit = "?";

    void measure() {
        value.complete(12);
        unit = "mg";
    }

    String reading() {
        int number = value.join();
        String with = unit;
        return number + " " + with;
    }

    public static void main(String[] args) throws InterruptedException {
        WrittenAfterComplete scale = new WrittenAfterComplete();
        Thread meter = new Thread(scale::measure, "meter");
        meter.start();
        System.out.println(scale.reading());
        meter.join();
    }
}
