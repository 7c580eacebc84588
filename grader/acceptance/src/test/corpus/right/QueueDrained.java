// right: a producer offers with patience, the consumer drains what is there into its own list; a drained parcel is the consumer's.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

public class QueueDrained {

    private static final class Parcel {
        private int grams;
        private boolean weighed;
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Parcel> belt = new ArrayBlockingQueue<>(4);
        Thread sender = new Thread(() -> {
            try {
                for (int i = 1; i <= 15; i++) {
                    Parcel parcel = new Parcel();
                    parcel.grams = i;
                    while (!belt.offer(parcel, 20, TimeUnit.MILLISECONDS)) {
                        parcel.grams = i;
                    }
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, "sender");
        sender.start();
        List<Parcel> weighed = new ArrayList<>();
        while (weighed.size() < 15) {
            Thread.sleep(30);
            List<Parcel> batch = new ArrayList<>();
            belt.drainTo(batch, 3);
            for (Parcel parcel : batch) {
                parcel.weighed = true;
                weighed.add(parcel);
            }
        }
        sender.join();
        int grams = 0;
        for (Parcel parcel : weighed) {
            grams += parcel.weighed ? parcel.grams : 0;
        }
        if (grams != 120 || belt.remainingCapacity() != 4) {
            throw new AssertionError(grams + " grams");
        }
    }
}
