// right: the handler of an uncaught exception runs in the dying thread, before its end; what it noted is read after the thread was joined.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class UncaughtHandlerNotes {

    private static final class Notes implements Thread.UncaughtExceptionHandler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void uncaughtException(Thread thread, Throwable failure) {
            lines.add(thread.getName() + ": " + failure.getMessage());
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Notes notes = new Notes();
        int[] progress = new int[1];
        Thread glass = new Thread(() -> {
            progress[0] = 3;
            throw new IllegalStateException("broken after " + progress[0]);
        }, "glass");
        glass.setUncaughtExceptionHandler(notes);
        glass.start();
        glass.join();
        List<Thread> ovens = new CopyOnWriteArrayList<>();
        ExecutorService pool = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "oven");
            thread.setUncaughtExceptionHandler(notes);
            ovens.add(thread);
            return thread;
        });
        pool.execute(() -> {
            progress[0]++;
            throw new IllegalArgumentException("too hot");
        });
        pool.shutdown();
        if (!pool.awaitTermination(5, TimeUnit.SECONDS)) {
            throw new AssertionError("the oven is on");
        }
        for (Thread oven : ovens) {
            oven.join();
        }
        if (progress[0] != 4 || !notes.lines.equals(List.of("glass: broken after 3", "oven: too hot"))) {
            throw new AssertionError(notes.lines.toString());
        }
    }
}
