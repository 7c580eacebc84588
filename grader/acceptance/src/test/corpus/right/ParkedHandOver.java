// right: unpark only wakes; the order comes from the volatile box that is written before it and read in the loop around park.
import java.util.concurrent.locks.LockSupport;

public class ParkedHandOver {

    private static final class Sample {
        private String tissue;
        private int cells;
    }

    private volatile Sample box;

    public static void main(String[] args) throws InterruptedException {
        ParkedHandOver bench = new ParkedHandOver();
        int[] cells = new int[1];
        Thread counter = new Thread(() -> {
            Sample sample = bench.box;
            while (sample == null) {
                LockSupport.park(bench);
                sample = bench.box;
            }
            sample.cells += sample.tissue.length();
            cells[0] = sample.cells;
        }, "counter");
        Thread patient = new Thread(() -> {
            while (bench.box == null) {
                LockSupport.parkNanos(20_000_000L);
            }
        }, "patient");
        counter.start();
        patient.start();
        Thread.sleep(35);
        Sample sample = new Sample();
        sample.tissue = "liver";
        sample.cells = 1000;
        bench.box = sample;
        LockSupport.unpark(counter);
        counter.join();
        patient.join();
        if (cells[0] != 1005) {
            throw new AssertionError(cells[0] + " cells");
        }
    }
}
