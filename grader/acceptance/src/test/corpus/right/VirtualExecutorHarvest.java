// right: one virtual thread a task; Future.get() orders one half of the results and close(), which waits for all, the other half.
// jdk: 21
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class VirtualExecutorHarvest {

    public static void main(String[] args) throws Exception {
        long[] late = new long[8];
        List<Future<StringBuilder>> labels = new ArrayList<>();
        int length = 0;
        try (ExecutorService harvest = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < late.length; i++) {
                int field = i;
                labels.add(harvest.submit(() -> new StringBuilder("field ").append(field)));
                harvest.execute(() -> late[field] = weigh(field));
            }
            for (Future<StringBuilder> label : labels) {
                length += label.get().append('.').length();
            }
        }
        long weight = 0;
        for (long each : late) {
            weight += each;
        }
        if (length != 8 * 8 || weight != 140) {
            throw new AssertionError("length " + length + ", weight " + weight);
        }
    }

    private static long weigh(int field) {
        try {
            Thread.sleep(10L * field);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return (long) field * field;
    }
}
