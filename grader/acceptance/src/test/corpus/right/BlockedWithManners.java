// right: a ManagedBlocker tells the pool that it will wait; its methods are called by one worker, and its plain item comes out of a queue.
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.LinkedBlockingQueue;

public class BlockedWithManners {

    private static final class Taker implements ForkJoinPool.ManagedBlocker {
        private final LinkedBlockingQueue<int[]> queue;
        private int[] item;
        private int asked;

        Taker(LinkedBlockingQueue<int[]> queue) {
            this.queue = queue;
        }

        @Override
        public boolean isReleasable() {
            asked++;
            return item != null || (item = queue.poll()) != null;
        }

        @Override
        public boolean block() throws InterruptedException {
            if (item == null) {
                item = queue.take();
            }
            return true;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(1);
        LinkedBlockingQueue<int[]> tray = new LinkedBlockingQueue<>();
        ForkJoinTask<Integer> reader = pool.submit(() -> {
            Taker taker = new Taker(tray);
            ForkJoinPool.managedBlock(taker);
            return taker.asked > 0 ? taker.item[0] * 2 : -1;
        });
        Thread.sleep(10);
        ForkJoinTask<Boolean> writer = pool.submit(() -> tray.add(new int[] {21}));
        if (reader.join() != 42 || !writer.join()) {
            throw new AssertionError("the wrong item");
        }
        pool.shutdown();
    }
}
