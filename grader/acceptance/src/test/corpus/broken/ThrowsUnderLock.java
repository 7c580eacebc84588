// broken: a label that is no number throws between lock() and unlock(), and no finally gives the lock back.
// finding: lock-not-released 15
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;

public class ThrowsUnderLock {

    private final ReentrantLock lock = new ReentrantLock();
    private int sum;

    void add(String label) {
        lock.lock();
        sum += Integer.parseInt(label);
        lock.unlock();
    }

    public static void main(String[] args) throws InterruptedException {
        ThrowsUnderLock scale = new ThrowsUnderLock();
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Future<?> task = pool.submit(() -> scale.add("twelve"));
        try {
            task.get();
        } catch (ExecutionException e) {
            System.out.println("not weighed");
        } finally {
            pool.shutdown();
        }
        System.out.println("sum " + scale.sum);
    }
}
