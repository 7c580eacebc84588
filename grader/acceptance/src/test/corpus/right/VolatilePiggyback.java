// right: plain readings are written before a volatile flag and read only by a thread that has seen the flag.
import java.util.ArrayList;
import java.util.List;

public class VolatilePiggyback {

    private double celsius;
    private final List<String> notes = new ArrayList<>();
    private int[] raw;
    private volatile boolean ready;

    public static void main(String[] args) throws InterruptedException {
        VolatilePiggyback station = new VolatilePiggyback();
        String[] report = new String[1];
        Thread reader = new Thread(() -> report[0] = station.await(), "reader");
        reader.start();
        Thread.sleep(30);
        station.raw = new int[] {4, 5, 6};
        station.celsius = 21.5;
        station.notes.add("clear sky");
        station.ready = true;
        reader.join();
        if (!"21.5 [clear sky, read] 15".equals(report[0])) {
            throw new AssertionError(report[0]);
        }
    }

    private String await() {
        while (!ready) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        notes.add("read");
        int sum = 0;
        for (int value : raw) {
            sum += value;
        }
        return celsius + " " + notes + " " + sum;
    }
}
