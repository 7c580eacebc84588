package bakery;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** Stands for a student's class: each method waits in one of the JDK's timed ways, and says what came of it. */
public final class Waits {

    private Waits() {
    }

    /** Something that happens at a tick, on a thread of the student's. */
    private static Thread at(long millis, Runnable happens) {
        Thread thread = new Thread(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                return;
            }
            happens.run();
        });
        thread.start();
        return thread;
    }

    public static Object sleep() throws Exception {
        Thread.sleep(70);
        return "slept";
    }

    public static Object sleepOfNanos() throws Exception {
        Thread.sleep(70, 1);
        return "slept";
    }

    public static Object sleepOfUnit() throws Exception {
        TimeUnit.SECONDS.sleep(3);
        return "slept";
    }

    public static Object sleepInterrupted() {
        Thread sleeper = Thread.currentThread();
        at(30, sleeper::interrupt);
        try {
            Thread.sleep(70);
            return "slept";
        } catch (InterruptedException e) {
            return "interrupted " + sleeper.isInterrupted();
        }
    }

    public static Object pollInVain() throws Exception {
        return new LinkedBlockingQueue<String>().poll(50, TimeUnit.MILLISECONDS);
    }

    public static Object pollInTime() throws Exception {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        at(20, () -> queue.add("bread"));
        return queue.poll(50, TimeUnit.MILLISECONDS) + " " + Thread.currentThread().isInterrupted();
    }

    public static Object pollAtTheVeryTick() throws Exception {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        at(50, () -> queue.add("bread"));
        Object polled = queue.poll(50, TimeUnit.MILLISECONDS);
        return (polled == null ? "nothing" : "bread") + " " + Thread.currentThread().isInterrupted();
    }

    public static Object pollLastInVain() throws Exception {
        BlockingDeque<String> deque = new LinkedBlockingDeque<>();
        return deque.pollLast(1, TimeUnit.SECONDS);
    }

    public static Object offerInVain() throws Exception {
        BlockingQueue<String> queue = new ArrayBlockingQueue<>(1);
        queue.add("full");
        return queue.offer("more", 40, TimeUnit.MILLISECONDS);
    }

    public static Object offerInTime() throws Exception {
        BlockingQueue<String> queue = new ArrayBlockingQueue<>(1);
        queue.add("full");
        at(15, queue::poll);
        return queue.offer("more", 40, TimeUnit.MILLISECONDS) + " " + queue;
    }

    public static Object futureInVain() throws Exception {
        try {
            return new CompletableFuture<String>().get(90, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return "timed out";
        }
    }

    public static Object futureInTime() throws Exception {
        CompletableFuture<String> future = new CompletableFuture<>();
        at(60, () -> future.complete("done"));
        return future.get(90, TimeUnit.MILLISECONDS);
    }

    public static Object latchInVain() throws Exception {
        return new CountDownLatch(1).await(5, TimeUnit.SECONDS);
    }

    public static Object latchInTime() throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        at(8, latch::countDown);
        return latch.await(5, TimeUnit.SECONDS);
    }

    public static Object barrierInVain() throws Exception {
        try {
            return new CyclicBarrier(2).await(25, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return "timed out";
        }
    }

    public static Object conditionInVain() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Condition condition = lock.newCondition();
        lock.lock();
        try {
            return condition.await(45, TimeUnit.MILLISECONDS) + " " + lock.isHeldByCurrentThread();
        } finally {
            lock.unlock();
        }
    }

    public static Object conditionNanosLeft() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Condition condition = lock.newCondition();
        lock.lock();
        try {
            at(30, () -> {
                lock.lock();
                condition.signal();
                lock.unlock();
            });
            return condition.awaitNanos(45_000_000);
        } finally {
            lock.unlock();
        }
    }

    public static Object lockInVain() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        CountDownLatch held = new CountDownLatch(1);
        Thread holder = new Thread(() -> {
            lock.lock();
            held.countDown();
            LockSupport.park();
        });
        holder.setDaemon(true);
        holder.start();
        held.await();
        boolean locked = lock.tryLock(35, TimeUnit.MILLISECONDS);
        LockSupport.unpark(holder);
        return locked;
    }

    public static Object semaphoreInVain() throws Exception {
        return new Semaphore(1).tryAcquire(2, 55, TimeUnit.MILLISECONDS);
    }

    public static Object monitorInVain() throws Exception {
        Object monitor = new Object();
        synchronized (monitor) {
            monitor.wait(65);
            return Thread.holdsLock(monitor);
        }
    }

    public static Object monitorInTime() throws Exception {
        Object monitor = new Object();
        synchronized (monitor) {
            at(10, () -> {
                synchronized (monitor) {
                    monitor.notifyAll();
                }
            });
            monitor.wait(65);
            return Thread.currentThread().isInterrupted();
        }
    }

    public static Object joinInVain() throws Exception {
        Thread slow = at(500, () -> { });
        slow.join(75);
        boolean alive = slow.isAlive();
        slow.join();
        return alive;
    }

    /** A class of the student's own that inherits the timed call. */
    private static final class Helper extends Thread {
        @Override
        public void run() {
            LockSupport.parkNanos(this, 85_000_000);
        }
    }

    public static Object joinOfASubclass() throws Exception {
        Helper helper = new Helper();
        helper.start();
        helper.join(1000);
        return helper.isAlive();
    }

    public static Object terminationInVain() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        boolean ended = pool.awaitTermination(95, TimeUnit.MILLISECONDS);
        pool.shutdown();
        return ended + " " + pool.awaitTermination(1, TimeUnit.HOURS);
    }

    public static Object completionInVain() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        try {
            return new ExecutorCompletionService<String>(pool).poll(12, TimeUnit.MILLISECONDS);
        } finally {
            pool.shutdown();
        }
    }

    public static Object idleCachedPoolEnds() throws Exception {
        ThreadPoolExecutor pool = (ThreadPoolExecutor) Executors.newCachedThreadPool();
        pool.submit(() -> "warm").get();
        Thread.sleep(60_001);
        return pool.getPoolSize();
    }

    public static Object clockByMethodReference() throws Exception {
        LongSupplier clock = System::nanoTime;
        long before = clock.getAsLong();
        Instant earlier = Instant.now();
        Thread.sleep(33);
        return (clock.getAsLong() - before) / 1_000_000 + " " + Duration.between(earlier, Instant.now()).toMillis();
    }

    public static Object pollsWithSleeps() throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        at(105, latch::countDown);
        int looks = 0;
        while (latch.getCount() > 0) {
            Thread.sleep(10);
            looks++;
        }
        return looks;
    }
}
