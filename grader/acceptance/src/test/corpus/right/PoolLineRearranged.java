// right: the queue of a pool is cast to what it is and drained into main's own list; the tasks put back run after each other in one worker.
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class PoolLineRearranged {

    public static void main(String[] args) throws InterruptedException {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        LinkedBlockingQueue<Runnable> line = (LinkedBlockingQueue<Runnable>) pool.getQueue();
        Semaphore oven = new Semaphore(0);
        List<Integer> baked = new ArrayList<>();
        pool.execute(oven::acquireUninterruptibly);
        while (pool.getActiveCount() == 0 || !line.isEmpty()) {
            Thread.sleep(1);
        }
        for (int tray = 1; tray <= 4; tray++) {
            int number = tray;
            pool.execute(() -> baked.add(number));
        }
        List<Runnable> waiting = new ArrayList<>();
        line.drainTo(waiting);
        Collections.reverse(waiting);
        for (Runnable task : waiting) {
            line.put(task);
        }
        oven.release();
        pool.shutdown();
        if (!pool.awaitTermination(5, TimeUnit.SECONDS) || !baked.equals(List.of(4, 3, 2, 1))) {
            throw new AssertionError(baked.toString());
        }
    }
}
