// broken: two callers make the pool grow, and the thread factory, called by both, numbers its threads in a plain field.
// finding: data-race 12 12
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class FactoryCountsPlainly {

    private int hired;

    Thread hire(Runnable work) {
        hired = hired + 1;
        return new Thread(work, "hand");
    }

    public static void main(String[] args) throws InterruptedException {
        FactoryCountsPlainly farm = new FactoryCountsPlainly();
        ExecutorService hands = Executors.newFixedThreadPool(2, farm::hire);
        Thread hay = new Thread(() -> hands.execute(() -> System.out.println("hay")), "hay");
        Thread milk = new Thread(() -> hands.execute(() -> System.out.println("milk")), "milk");
        hay.start();
        milk.start();
        hay.join();
        milk.join();
        hands.shutdown();
        hands.awaitTermination(10, TimeUnit.SECONDS);
    }
}
