// right: a semaphore lets three in at a time; it guards nothing by itself, so the counts inside are atomic.
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class SemaphoreLimit {

    public static void main(String[] args) throws InterruptedException {
        Semaphore benches = new Semaphore(3, true);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger served = new AtomicInteger();
        Thread[] students = new Thread[9];
        for (int i = 0; i < students.length; i++) {
            students[i] = new Thread(() -> {
                try {
                    while (!benches.tryAcquire(200, TimeUnit.MILLISECONDS)) {
                        Thread.sleep(10);
                    }
                    try {
                        int now = inside.incrementAndGet();
                        most.accumulateAndGet(now, Math::max);
                        Thread.sleep(30);
                        served.incrementAndGet();
                        inside.decrementAndGet();
                    } finally {
                        benches.release();
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }, "student-" + i);
            students[i].start();
        }
        for (Thread student : students) {
            student.join();
        }
        if (most.get() > 3 || served.get() != 9 || benches.availablePermits() != 3) {
            throw new AssertionError(most + " at a time, served " + served);
        }
    }
}
