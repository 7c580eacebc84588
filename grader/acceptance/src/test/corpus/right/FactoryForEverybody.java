// right: several callers and dying workers ask one thread factory for threads, so it numbers them with an atomic and lists them in a queue.
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class FactoryForEverybody {

    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger deaths = new AtomicInteger();
    private final ConcurrentLinkedQueue<Thread> staff = new ConcurrentLinkedQueue<>();

    private Thread hire(Runnable work) {
        Thread waiter = new Thread(work, "waiter-" + number.incrementAndGet());
        waiter.setUncaughtExceptionHandler((thread, failure) -> deaths.incrementAndGet());
        staff.add(waiter);
        return waiter;
    }

    public static void main(String[] args) throws InterruptedException {
        FactoryForEverybody cafe = new FactoryForEverybody();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(2, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), cafe::hire);
        AtomicInteger cups = new AtomicInteger();
        Thread[] guests = new Thread[2];
        for (int i = 0; i < guests.length; i++) {
            int guest = i;
            guests[i] = new Thread(() -> {
                for (int order = 0; order < 3; order++) {
                    int wish = order;
                    pool.execute(() -> {
                        if (wish == guest) {
                            throw new IllegalStateException("no milk");
                        }
                        cups.incrementAndGet();
                    });
                }
            }, "guest-" + i);
            guests[i].start();
        }
        guests[0].join();
        guests[1].join();
        pool.shutdown();
        if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new AssertionError("still open");
        }
        for (Thread waiter : cafe.staff) {
            waiter.join();
        }
        if (cups.get() != 4 || cafe.deaths.get() != 2 || cafe.number.get() != cafe.staff.size()) {
            throw new AssertionError(cups + " cups, " + cafe.deaths + " deaths");
        }
    }
}
