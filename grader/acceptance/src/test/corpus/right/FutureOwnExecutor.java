// right: async stages on an executor of one thread share a plain journal without a guard; stages elsewhere only pass values on.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class FutureOwnExecutor {

    private final List<Integer> journal = new ArrayList<>();
    private int entries;

    private void write(int value) {
        journal.add(value);
        entries++;
    }

    public static void main(String[] args) {
        FutureOwnExecutor office = new FutureOwnExecutor();
        ExecutorService clerk = Executors.newSingleThreadExecutor();
        ExecutorService crowd = Executors.newFixedThreadPool(3);
        List<CompletableFuture<Void>> written = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int number = i;
            written.add(CompletableFuture.supplyAsync(() -> number * number, crowd)
                    .thenApplyAsync(square -> square + 1, crowd)
                    .thenAcceptAsync(office::write, clerk));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(written.toArray(new CompletableFuture<?>[0]));
        int sum = all.thenApplyAsync(done -> {
            int total = office.entries;
            for (int value : office.journal) {
                total += value;
            }
            return total;
        }, crowd).join();
        crowd.shutdown();
        clerk.shutdown();
        if (sum != 285 + 10 + 10) {
            throw new AssertionError("sum " + sum);
        }
    }
}
