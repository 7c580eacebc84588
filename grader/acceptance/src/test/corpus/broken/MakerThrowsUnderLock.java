// broken: the function of computeIfAbsent throws, and with it computeIfAbsent, between lock() and unlock() of the write lock.
// finding: lock-not-released 15
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class MakerThrowsUnderLock {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Integer> grams = new HashMap<>();

    int weigh(String spice) {
        lock.writeLock().lock();
        int weight = grams.computeIfAbsent(spice, name -> 100 / (name.length() - 4));
        lock.writeLock().unlock();
        return weight;
    }

    public static void main(String[] args) throws InterruptedException {
        MakerThrowsUnderLock rack = new MakerThrowsUnderLock();
        FutureTask<Integer> salt = new FutureTask<>(() -> rack.weigh("salt"));
        new Thread(salt, "scale").start();
        try {
            System.out.println(salt.get() + " g");
        } catch (ExecutionException e) {
            System.out.println("not weighed");
        }
    }
}
