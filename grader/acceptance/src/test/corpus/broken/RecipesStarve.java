// broken: two stages in a pool of two join a stage of the same pool each, and nobody is left to run these.
// ending: stuck starved-pool
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RecipesStarve {

    private final ExecutorService cooks = Executors.newFixedThreadPool(2);
    private final CountDownLatch begun = new CountDownLatch(2);

    int dish(int sauce) {
        begun.countDown();
        try {
            begun.await();
        } catch (InterruptedException e) {
            return 0;
        }
        return 1 + CompletableFuture.supplyAsync(() -> sauce, cooks).join();
    }

    public static void main(String[] args) {
        RecipesStarve kitchen = new RecipesStarve();
        CompletableFuture<Integer> fish = CompletableFuture.supplyAsync(() -> kitchen.dish(2), kitchen.cooks);
        CompletableFuture<Integer> meat = CompletableFuture.supplyAsync(() -> kitchen.dish(3), kitchen.cooks);
        System.out.println(fish.thenCombine(meat, Integer::sum).join());
        kitchen.cooks.shutdown();
    }
}
