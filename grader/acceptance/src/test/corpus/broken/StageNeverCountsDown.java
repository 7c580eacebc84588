// broken: a stage fails in its function, so the action behind it, which counts the latch down, is never called.
// ending: stuck nobody-left
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

public class StageNeverCountsDown {

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch bottled = new CountDownLatch(2);
        for (String litres : new String[] {"5", "five"}) {
            CompletableFuture.supplyAsync(() -> litres)
                    .thenApply(Integer::parseInt)
                    .thenAccept(amount -> bottled.countDown());
        }
        bottled.await();
        System.out.println("two bottles");
    }
}
