// right: a fork-join pool makes workers of our own; onStart and onTermination run in the worker itself and end with an atomic and a latch.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.atomic.AtomicInteger;

public class WorkersOfOurOwn {

    private static final AtomicInteger STARTED = new AtomicInteger();
    private static final AtomicInteger ENDED = new AtomicInteger();

    private static final class Bee extends ForkJoinWorkerThread {
        private int flights;

        Bee(ForkJoinPool hive) {
            super(hive);
        }

        @Override
        protected void onStart() {
            super.onStart();
            flights = 1;
            STARTED.incrementAndGet();
        }

        @Override
        protected void onTermination(Throwable failure) {
            ENDED.addAndGet(flights > 0 && failure == null ? 1 : 100);
            super.onTermination(failure);
        }
    }

    private static final class Nectar extends RecursiveTask<Integer> {
        private static final long serialVersionUID = 1L;
        private final int flowers;

        Nectar(int flowers) {
            this.flowers = flowers;
        }

        @Override
        protected Integer compute() {
            if (Thread.currentThread() instanceof Bee) {
                ((Bee) Thread.currentThread()).flights++;
            }
            if (flowers < 3) {
                return flowers;
            }
            Nectar left = new Nectar(flowers / 2);
            Nectar right = new Nectar(flowers - flowers / 2);
            invokeAll(left, right);
            return left.join() + right.join();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        ForkJoinPool hive = new ForkJoinPool(2, pool -> {
            asked.countDown();
            return new Bee(pool);
        }, null, false);
        int drops = hive.invoke(new Nectar(20));
        asked.await();
        hive.shutdown();
        while (ENDED.get() < STARTED.get()) {
            Thread.sleep(1);
        }
        if (drops != 20 || ENDED.get() >= 100) {
            throw new AssertionError(drops + " drops, " + ENDED + " bees");
        }
    }
}
