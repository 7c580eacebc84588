// right: each pool thread has a buffer of its own in a ThreadLocal, which several tasks of that thread use one after the other, unguarded.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ThreadLocalPoolBuffers {

    private static final class Buffer {
        private final StringBuilder text = new StringBuilder();
        private int uses;
    }

    private static final ThreadLocal<Buffer> BUFFER = ThreadLocal.withInitial(Buffer::new);

    private static String format(int number) {
        Buffer buffer = BUFFER.get();
        buffer.uses++;
        buffer.text.setLength(0);
        for (int i = 0; i < 3; i++) {
            buffer.text.append(number).append(i < 2 ? "-" : "");
        }
        return buffer.text.toString();
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> labels = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                int number = i;
                labels.add(pool.submit(() -> format(number)));
            }
            for (int i = 0; i < labels.size(); i++) {
                String expected = i + "-" + i + "-" + i;
                if (!labels.get(i).get().equals(expected)) {
                    throw new AssertionError(labels.get(i).get());
                }
            }
        } finally {
            pool.shutdown();
        }
        if (!format(7).equals("7-7-7") || BUFFER.get().uses != 1) {
            throw new AssertionError("the buffer is not the caller's own");
        }
    }
}
