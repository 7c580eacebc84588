// right: what was given to execute stands in the pool's queue as it is, so it can be found there, removed and run by its owner.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class TaskTakenBack {

    private int pages;

    public static void main(String[] args) throws Exception {
        TaskTakenBack press = new TaskTakenBack();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        pool.execute(() -> {
            begun.countDown();
            try {
                mayGoOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            press.pages++;
        });
        begun.await();
        FutureTask<Integer> rush = new FutureTask<>(() -> ++press.pages);
        FutureTask<Integer> slow = new FutureTask<>(() -> ++press.pages);
        pool.execute(slow);
        pool.execute(rush);
        LinkedBlockingQueue<Runnable> line = (LinkedBlockingQueue<Runnable>) pool.getQueue();
        if (line.size() != 2 || line.peek() != slow || !line.contains(rush) || !pool.remove(rush) || pool.remove(rush)) {
            throw new AssertionError("the line is " + line.size());
        }
        mayGoOn.countDown();
        int third = slow.get() + 1;
        rush.run();
        if (rush.get() != third || press.pages != 3 || !line.isEmpty()) {
            throw new AssertionError(press.pages + " pages");
        }
        pool.shutdown();
    }
}
