// right: a timed await is asked again until it says true, and only then is the plain result read.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class LatchTimedRetry {

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch parts = new CountDownLatch(2);
        List<Integer> peaks = new ArrayList<>();
        List<Integer> dips = new ArrayList<>();
        Thread upper = new Thread(() -> {
            for (int i = 0; i < 3; i++) {
                nap(20);
                peaks.add(i * 10);
            }
            parts.countDown();
        }, "upper");
        Thread lower = new Thread(() -> {
            for (int i = 0; i < 4; i++) {
                nap(25);
                dips.add(-i);
            }
            parts.countDown();
        }, "lower");
        upper.start();
        lower.start();
        int looks = 0;
        while (!parts.await(30, TimeUnit.MILLISECONDS)) {
            looks++;
        }
        peaks.addAll(dips);
        if (looks < 0 || !peaks.equals(List.of(0, 10, 20, 0, -1, -2, -3))) {
            throw new AssertionError(peaks.toString());
        }
        upper.join();
        lower.join();
    }

    private static void nap(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
