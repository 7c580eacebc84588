// right: a bounded buffer with two conditions; every access to the deque holds the lock.
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionBuffer {

    private final Lock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();
    private final Deque<String> tubes = new ArrayDeque<>();

    private void put(String tube) throws InterruptedException {
        lock.lock();
        try {
            while (tubes.size() == 2) {
                notFull.await();
            }
            tubes.addLast(tube);
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }

    private String take() throws InterruptedException {
        lock.lock();
        try {
            while (tubes.isEmpty()) {
                notEmpty.await();
            }
            String tube = tubes.removeFirst();
            notFull.signal();
            return tube;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ConditionBuffer rack = new ConditionBuffer();
        int[] seen = new int[2];
        Thread[] readers = new Thread[2];
        for (int i = 0; i < readers.length; i++) {
            int reader = i;
            readers[i] = new Thread(() -> {
                try {
                    for (String tube = rack.take(); !tube.isEmpty(); tube = rack.take()) {
                        seen[reader] += tube.length();
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            readers[i].start();
        }
        for (int i = 0; i < 20; i++) {
            rack.put("tube");
        }
        rack.put("");
        rack.put("");
        for (Thread reader : readers) {
            reader.join();
        }
        if (seen[0] + seen[1] != 80 || !rack.tubes.isEmpty()) {
            throw new AssertionError("read " + (seen[0] + seen[1]));
        }
    }
}
