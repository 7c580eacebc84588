// broken: two stages of different futures add to one total, each in the thread that completes its future.
// finding: data-race 12 12
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StagesAddUp {

    private int total;

    void add(int grams) {
        total = total + grams;
    }

    public static void main(String[] args) {
        StagesAddUp scale = new StagesAddUp();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CompletableFuture<Void> rice = CompletableFuture.supplyAsync(() -> 20, pool).thenAcceptAsync(scale::add, Runnable::run);
        CompletableFuture<Void> beans = CompletableFuture.supplyAsync(() -> 30, pool).thenAcceptAsync(scale::add, Runnable::run);
        CompletableFuture.allOf(rice, beans).join();
        pool.shutdown();
        System.out.println(scale.total > 0);
    }
}
