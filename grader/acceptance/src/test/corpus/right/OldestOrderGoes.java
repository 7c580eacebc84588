// right: a pool's own handler drops the oldest waiting order for the new one; orders are plain, and each is touched by the one who took it out.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class OldestOrderGoes {

    private static final class Order implements Runnable {
        private final int number;
        private final List<Integer> served;
        private String state = "new";

        Order(int number, List<Integer> served) {
            this.number = number;
            this.served = served;
        }

        @Override
        public void run() {
            state += " served";
            served.add(number);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        List<Integer> served = new ArrayList<>();
        List<Order> dropped = new ArrayList<>();
        CountDownLatch stove = new CountDownLatch(1);
        ThreadPoolExecutor kitchen = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(2), (order, pool) -> {
            Order oldest = (Order) pool.getQueue().poll();
            oldest.state += " dropped";
            dropped.add(oldest);
            pool.execute(order);
        });
        kitchen.execute(() -> {
            try {
                stove.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        for (int number = 1; number <= 5; number++) {
            kitchen.execute(new Order(number, served));
        }
        stove.countDown();
        kitchen.shutdown();
        if (!kitchen.awaitTermination(5, TimeUnit.SECONDS) || !served.equals(List.of(4, 5)) || dropped.size() != 3) {
            throw new AssertionError(served + " served");
        }
        if (!dropped.get(2).state.equals("new dropped")) {
            throw new AssertionError(dropped.get(2).state);
        }
    }
}
