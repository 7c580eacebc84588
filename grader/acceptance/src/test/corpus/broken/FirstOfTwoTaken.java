// broken: main takes one finished task from the completion service and reads the results of both.
// finding: data-race 15 28
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class FirstOfTwoTaken {

    private int grams;

    private String weigh(String name, int ticks) throws InterruptedException {
        Thread.sleep(ticks);
        grams = ticks / 10;
        return name;
    }

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        FirstOfTwoTaken apple = new FirstOfTwoTaken();
        FirstOfTwoTaken melon = new FirstOfTwoTaken();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            CompletionService<String> scales = new ExecutorCompletionService<>(pool);
            scales.submit(() -> apple.weigh("apple", 20));
            scales.submit(() -> melon.weigh("melon", 200));
            String first = scales.take().get();
            int both = apple.grams + melon.grams;
            System.out.println(first + ", " + both);
        } finally {
            pool.shutdown();
        }
    }
}
