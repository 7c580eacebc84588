// right: the second thread takes the locks in the opposite order only after a latch that the first counts down when it has given both back.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

public class OppositeAcrossLatch {

    private final ReentrantLock left = new ReentrantLock();
    private final ReentrantLock right = new ReentrantLock();
    private int steps;

    private void both(ReentrantLock first, ReentrantLock second) {
        first.lock();
        try {
            second.lock();
            try {
                steps++;
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OppositeAcrossLatch lab = new OppositeAcrossLatch();
        CountDownLatch cleaned = new CountDownLatch(1);
        Thread evening = new Thread(() -> {
            try {
                cleaned.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            lab.both(lab.right, lab.left);
            lab.both(lab.right, lab.left);
        }, "evening");
        Thread morning = new Thread(() -> {
            lab.both(lab.left, lab.right);
            lab.both(lab.left, lab.right);
            cleaned.countDown();
        }, "morning");
        evening.start();
        morning.start();
        morning.join();
        evening.join();
        if (lab.steps != 4) {
            throw new AssertionError(lab.steps + " steps");
        }
    }
}
