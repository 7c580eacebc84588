// right: dishes come out of a delay queue when they are ripe; due times are final and the plain colonies belong to whoever took the dish.
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

public class DelayedIncubator {

    private static final class Dish implements Delayed {
        private final long due;
        private final int number;
        private int colonies;

        Dish(int number, long millis) {
            this.number = number;
            due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(due, ((Dish) other).due);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        DelayQueue<Dish> incubator = new DelayQueue<>();
        StringBuilder order = new StringBuilder();
        int[] colonies = new int[1];
        Thread reader = new Thread(() -> {
            try {
                for (int i = 0; i < 3; i++) {
                    Dish dish = incubator.take();
                    dish.colonies++;
                    colonies[0] += dish.colonies;
                    order.append(dish.number);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, "reader");
        Dish[] dishes = {new Dish(1, 900), new Dish(2, 300), new Dish(3, 600)};
        for (Dish dish : dishes) {
            dish.colonies = dish.number * 10;
            incubator.put(dish);
        }
        reader.start();
        reader.join();
        if (colonies[0] != 63 || !order.toString().equals("231")) {
            throw new AssertionError(order + " with " + colonies[0]);
        }
    }
}
