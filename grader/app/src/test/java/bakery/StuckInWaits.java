package bakery;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Stuck programs: waits that nobody ends. */
public final class StuckInWaits {

    private StuckInWaits() {
    }

    public static void notifiedBefore() throws Exception {
        Object bell = new Object();
        synchronized (bell) {
            bell.notifyAll();
        }
        Thread ada = Staff.hire("Ada", () -> {
            synchronized (bell) {
                bell.wait(); // stuck: notifiedBefore
            }
        });
        ada.join();
    }

    public static void oneOfTwoNotified() throws Exception {
        Object bell = new Object();
        Thread ada = Staff.hire("Ada", () -> hear(bell));
        Staff.afterAWhile();
        Thread ben = Staff.hire("Ben", () -> hear(bell));
        Staff.afterAWhile();
        synchronized (bell) {
            bell.notify();
        }
        ada.join();
        ben.join();
    }

    private static void hear(Object bell) throws InterruptedException {
        synchronized (bell) {
            bell.wait(); // stuck: oneOfTwoNotified, behindALatch, behindAPool
        }
    }

    public static void signalledBefore() throws Exception {
        Lock lock = new ReentrantLock();
        Condition bell = lock.newCondition();
        lock.lock();
        bell.signalAll();
        bell.await(); // stuck: signalledBefore
    }

    public static void parked() throws Exception {
        Thread ada = Staff.hire("Ada", LockSupport::park); // stuck: no line
        Thread ben = Staff.hire("Ben", () -> {
            LockSupport.park(); // stuck: parked
        });
        Staff.afterAWhile();
        LockSupport.unpark(ada);
        ada.join();
        ben.join();
    }

    public static void behindALatch() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Object bell = new Object();
        Staff.hire("Ada", () -> {
            hear(bell);
            done.countDown();
        });
        done.await();
    }

    public static void behindAPool() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Object bell = new Object();
        pool.submit(() -> {
            hear(bell);
            return null;
        });
        pool.shutdown();
        pool.awaitTermination(Long.MAX_VALUE, java.util.concurrent.TimeUnit.NANOSECONDS);
    }

    public static void latch() throws Exception {
        CountDownLatch three = new CountDownLatch(3);
        for (int i = 0; i < 2; i++) {
            Staff.hire("cook " + i, three::countDown);
        }
        three.await(); // stuck: latch
    }

    public static void emptyQueue() throws Exception {
        BlockingQueue<String> shelf = new LinkedBlockingQueue<>();
        Thread ada = Staff.hire("Ada", () -> {
            while (!shelf.take().equals("last")) { // stuck: emptyQueue
                Thread.onSpinWait();
            }
        });
        shelf.put("bread");
        ada.join();
    }

    public static void fullQueue() throws Exception {
        BlockingQueue<String> shelf = new ArrayBlockingQueue<>(1);
        shelf.put("bread");
        shelf.put("cake"); // stuck: fullQueue
    }

    public static void nobodyTakes() throws Exception {
        new SynchronousQueue<String>().put("bread"); // stuck: nobodyTakes
    }

    public static void barrier() throws Exception {
        CyclicBarrier three = new CyclicBarrier(3);
        Thread ada = Staff.hire("Ada", () -> {
            three.await(); // stuck: barrier
        });
        ada.join();
    }

    public static void phaser() {
        new Phaser(2).arriveAndAwaitAdvance(); // stuck: phaser
    }

    public static void exchanger() throws Exception {
        new Exchanger<String>().exchange("bread"); // stuck: exchanger
    }

    public static void permit() throws Exception {
        new Semaphore(0).acquire(); // stuck: permit
    }

    public static void promise() {
        new CompletableFuture<String>().thenApply(bread -> bread + " and butter").join(); // stuck: promise
    }

    public static void taskNeverRun() throws Exception {
        new FutureTask<>(() -> "bread").get(); // stuck: taskNeverRun
    }

    public static void lockOfTheDead() throws Exception {
        Lock lock = new ReentrantLock();
        Staff.hire("Ada", lock::lock).join();
        lock.lock(); // stuck: lockOfTheDead
    }

    public static void lockOfTheIdle() throws Exception {
        Lock lock = new ReentrantLock();
        Executors.newSingleThreadExecutor().submit(lock::lock).get();
        lock.lock(); // stuck: lockOfTheIdle
    }
}
