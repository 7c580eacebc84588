// right: consume() of a publisher runs its action for one item at a time, and its future completes after the last one, which orders the plain sum.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SubmissionPublisher;

public class ConsumedByTheHundred {

    private static final class Apple {
        private int weight;
        private boolean washed;
    }

    private int grams;

    public static void main(String[] args) {
        ConsumedByTheHundred press = new ConsumedByTheHundred();
        ForkJoinPool hands = new ForkJoinPool(2);
        CompletableFuture<Void> pressed;
        try (SubmissionPublisher<Apple> basket = new SubmissionPublisher<>(hands, 16)) {
            pressed = basket.consume(apple -> {
                apple.washed = true;
                press.grams += apple.weight;
            });
            for (int i = 1; i <= 100; i++) {
                Apple apple = new Apple();
                apple.weight = i;
                basket.submit(apple);
            }
        }
        pressed.join();
        if (press.grams != 5050) {
            throw new AssertionError(press.grams + " grams");
        }
        hands.shutdown();
    }
}
