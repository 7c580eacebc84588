// right: a bounded buffer of two counting semaphores and a mutex semaphore; the plain ring is touched only with the mutex.
import java.util.concurrent.Semaphore;

public class SemaphoreBuffer {

    private final Semaphore free = new Semaphore(4);
    private final Semaphore filled = new Semaphore(0);
    private final Semaphore mutex = new Semaphore(1);
    private final long[] ring = new long[4];
    private int in;
    private int out;

    private void put(long value) throws InterruptedException {
        free.acquire();
        mutex.acquire();
        try {
            ring[in++ % ring.length] = value;
        } finally {
            mutex.release();
        }
        filled.release();
    }

    private long take() throws InterruptedException {
        filled.acquire();
        mutex.acquire();
        try {
            return ring[out++ % ring.length];
        } finally {
            mutex.release();
            free.release();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SemaphoreBuffer pipe = new SemaphoreBuffer();
        Thread[] pumps = new Thread[3];
        for (int i = 0; i < pumps.length; i++) {
            long litres = i + 1;
            pumps[i] = new Thread(() -> {
                try {
                    for (int stroke = 0; stroke < 10; stroke++) {
                        pipe.put(litres);
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            pumps[i].start();
        }
        long sum = 0;
        for (int i = 0; i < 30; i++) {
            sum += pipe.take();
        }
        for (Thread pump : pumps) {
            pump.join();
        }
        if (sum != 60) {
            throw new AssertionError("pumped " + sum);
        }
    }
}
