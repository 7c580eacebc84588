// broken: a stage in a pool of one joins a stage that needs the same thread.
// ending: stuck starved-pool
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StageJoinsStage {

    private final ExecutorService pool = Executors.newFixedThreadPool(1);

    String translate(String word) {
        return CompletableFuture.supplyAsync(() -> word + "!", pool).join();
    }

    public static void main(String[] args) {
        StageJoinsStage dictionary = new StageJoinsStage();
        try {
            CompletableFuture<String> both = CompletableFuture
                    .supplyAsync(() -> dictionary.translate("salt"), dictionary.pool)
                    .thenApply(text -> text + "?");
            System.out.println(both.join());
        } finally {
            dictionary.pool.shutdown();
        }
    }
}
