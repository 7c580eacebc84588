// right: who waits for a future, for all tasks or for the end of a pool is interrupted and reads the plain reason written before it.
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

public class InterruptedAtFutures {

    private interface Waiting {
        void begin() throws Exception;
    }

    private String reason;
    private int heard;

    private void interrupt(Waiting waiting) throws InterruptedException {
        reason = "";
        Thread waiter = new Thread(() -> {
            try {
                waiting.begin();
            } catch (InterruptedException e) {
                heard += reason.length();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, "waiter");
        waiter.start();
        Thread.sleep(5);
        reason = "fire";
        waiter.interrupt();
        waiter.join();
    }

    public static void main(String[] args) throws InterruptedException {
        InterruptedAtFutures library = new InterruptedAtFutures();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Callable<String> slow = () -> {
            Thread.sleep(3_600_000);
            return "late";
        };
        library.interrupt(() -> new FutureTask<>(slow).get());
        library.interrupt(() -> new FutureTask<>(slow).get(1, TimeUnit.HOURS));
        library.interrupt(() -> new CompletableFuture<String>().get());
        library.interrupt(() -> new CompletableFuture<String>().thenApply(String::length).get(1, TimeUnit.HOURS));
        library.interrupt(() -> pool.invokeAll(List.of(slow, slow, slow)));
        library.interrupt(() -> pool.invokeAny(List.of(slow, slow)));
        library.interrupt(new ExecutorCompletionService<String>(pool)::take);
        library.interrupt(() -> pool.awaitTermination(1, TimeUnit.HOURS));
        pool.shutdown();
        if (library.heard != 32 || !pool.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new AssertionError(library.heard + " heard");
        }
    }
}
