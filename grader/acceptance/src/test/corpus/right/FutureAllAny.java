// right: allOf orders the plain cells of all its tasks; of anyOf only the value that won is read, and the either family takes one of two values.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

public class FutureAllAny {

    private static final class Bid {
        private int euros;
    }

    private static Bid bid(int euros) {
        Bid bid = new Bid();
        bid.euros = euros;
        return bid;
    }

    public static void main(String[] args) {
        int[] cells = new int[5];
        CompletableFuture<?>[] tasks = new CompletableFuture<?>[cells.length];
        for (int i = 0; i < cells.length; i++) {
            int cell = i;
            tasks[i] = CompletableFuture.runAsync(() -> cells[cell] = cell + 1);
        }
        CompletableFuture<Integer> total = CompletableFuture.allOf(tasks).thenApply(done -> {
            int sum = 0;
            for (int value : cells) {
                sum += value;
            }
            return sum;
        });
        CompletableFuture<Bid> first = CompletableFuture.supplyAsync(() -> bid(10));
        CompletableFuture<Bid> second = CompletableFuture.supplyAsync(() -> bid(20),
                CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS));
        Bid winner = (Bid) CompletableFuture.anyOf(first, second).join();
        int either = first.applyToEither(second, bid -> bid.euros).join();
        StringBuilder log = new StringBuilder();
        CompletableFuture<Void> both = first.thenAcceptBoth(second, (low, high) -> log.append(high.euros - low.euros))
                .runAfterBoth(total, () -> log.append(" after both"));
        both.join();
        first.runAfterEither(second, () -> log.append(", after either")).join();
        if (total.join() != 15 || winner.euros % 10 != 0 || either % 10 != 0 || !log.toString().equals("10 after both, after either")) {
            throw new AssertionError(total.join() + " " + log);
        }
    }
}
