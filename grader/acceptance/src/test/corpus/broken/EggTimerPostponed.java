// broken: a dish in the DelayQueue is postponed by main without a lock while the queue asks it for its delay.
// finding: data-race 14 37
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

public class EggTimerPostponed {

    private static final class Egg implements Delayed {
        private long due = System.nanoTime() + 50_000_000L;

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return 0;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        DelayQueue<Egg> pot = new DelayQueue<>();
        Egg egg = new Egg();
        pot.put(egg);
        Thread cook = new Thread(() -> {
            try {
                pot.take();
                System.out.println("an egg");
            } catch (InterruptedException e) {
                System.out.println("no egg");
            }
        }, "cook");
        cook.start();
        Thread.sleep(10);
        egg.due = egg.due + 60_000_000L;
        cook.join();
    }
}
