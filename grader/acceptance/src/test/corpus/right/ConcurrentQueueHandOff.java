// right: plain objects pass through a concurrent linked queue; the one who polls an object sees what was written before it was added.
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class ConcurrentQueueHandOff {

    private static final class Reading {
        private int value;
        private boolean last;
    }

    public static void main(String[] args) throws InterruptedException {
        Queue<Reading> raw = new ConcurrentLinkedQueue<>();
        Queue<Reading> checked = new ConcurrentLinkedQueue<>();
        Thread checker = new Thread(() -> {
            boolean more = true;
            while (more) {
                Reading reading = raw.poll();
                if (reading == null) {
                    pause(10);
                    continue;
                }
                reading.value = Math.abs(reading.value);
                more = !reading.last;
                checked.add(reading);
            }
        }, "checker");
        checker.start();
        for (int i = 0; i < 8; i++) {
            Reading reading = new Reading();
            reading.value = i % 2 == 0 ? i : -i;
            reading.last = i == 7;
            raw.offer(reading);
        }
        int sum = 0;
        int seen = 0;
        while (seen < 8) {
            Reading reading = checked.poll();
            if (reading == null) {
                pause(15);
            } else {
                sum += reading.value;
                reading.value = 0;
                seen++;
            }
        }
        checker.join();
        if (sum != 28) {
            throw new AssertionError("sum " + sum);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
