// right: writers copy a volatile array under a lock and replace it; readers walk over the array they read, which nobody changes any more.
import java.util.Arrays;

public class CopiedArraySnapshots {

    private final Object lock = new Object();
    private volatile int[] readings = new int[0];

    private void add(int reading) {
        synchronized (lock) {
            int[] longer = Arrays.copyOf(readings, readings.length + 1);
            longer[longer.length - 1] = reading;
            readings = longer;
        }
    }

    private int sum() {
        int sum = 0;
        for (int reading : readings) {
            sum += reading;
        }
        return sum;
    }

    public static void main(String[] args) throws InterruptedException {
        CopiedArraySnapshots logger = new CopiedArraySnapshots();
        Thread[] sensors = new Thread[3];
        for (int i = 0; i < sensors.length; i++) {
            int value = i + 1;
            sensors[i] = new Thread(() -> {
                for (int step = 0; step < 10; step++) {
                    logger.add(value);
                }
            });
            sensors[i].start();
        }
        int last = 0;
        for (int look = 0; look < 10; look++) {
            int now = logger.sum();
            if (now < last) {
                throw new AssertionError("lost readings");
            }
            last = now;
        }
        for (Thread sensor : sensors) {
            sensor.join();
        }
        if (logger.sum() != 60) {
            throw new AssertionError("sum " + logger.sum());
        }
    }
}
