// right: orders with plain fields are compared by the priority queue's own calls of compareTo; nobody changes an order that is in the queue.
import java.util.concurrent.PriorityBlockingQueue;

public class UrgentOrders {

    private static final class Order implements Comparable<Order> {
        private int table;
        private int minutes;

        Order(int table, int minutes) {
            this.table = table;
            this.minutes = minutes;
        }

        @Override
        public int compareTo(Order other) {
            return Integer.compare(minutes, other.minutes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Order && ((Order) other).table == table;
        }

        @Override
        public int hashCode() {
            return table;
        }
    }

    private final PriorityBlockingQueue<Order> rail = new PriorityBlockingQueue<>();

    private void takeOrders(int first) {
        for (int table = first; table < first + 10; table++) {
            rail.put(new Order(table, 30 - table));
        }
        rail.remove(new Order(first, 0));
    }

    public static void main(String[] args) throws InterruptedException {
        UrgentOrders kitchen = new UrgentOrders();
        Thread inside = new Thread(() -> kitchen.takeOrders(0), "inside");
        Thread garden = new Thread(() -> kitchen.takeOrders(10), "garden");
        inside.start();
        garden.start();
        int patience = -100;
        for (int i = 0; i < 5; i++) {
            kitchen.rail.take().minutes -= 100;
        }
        inside.join();
        garden.join();
        for (Order order = kitchen.rail.poll(); order != null; order = kitchen.rail.poll()) {
            if (order.minutes < patience) {
                throw new AssertionError("table " + order.table + " is out of order");
            }
            patience = order.minutes;
        }
    }
}
