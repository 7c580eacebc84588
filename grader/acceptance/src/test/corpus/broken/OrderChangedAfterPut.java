// broken: the customer changes the order after it was put into the queue.
// finding: data-race 12 16
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class OrderChangedAfterPut {

    static class Order {
        private int flasks = 2;

        void more() {
            flasks += 3;
        }

        int flasks() {
            return flasks;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
        int[] packed = new int[1];
        Thread packer = new Thread(() -> {
            try {
                packed[0] = orders.take().flasks();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "packer");
        packer.start();
        Order order = new Order();
        orders.put(order);
        order.more();
        packer.join();
        System.out.println(packed[0] >= 2);
    }
}
