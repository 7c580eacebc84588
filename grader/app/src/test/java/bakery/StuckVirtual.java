package bakery;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Stuck programs of virtual threads, for JDK 21 and later. */
public final class StuckVirtual {

    private StuckVirtual() {
    }

    public static void monitors() throws Exception {
        Object flour = new Object();
        Object water = new Object();
        CyclicBarrier both = new CyclicBarrier(2);
        Thread ada = Staff.hireVirtual(() -> nest(flour, water, both));
        Staff.hireVirtual(() -> nest(water, flour, both));
        ada.join();
    }

    private static void nest(Object first, Object second, CyclicBarrier both) {
        synchronized (first) {
            Staff.meet(both);
            synchronized (second) { // stuck: monitors
                Staff.meet(both);
            }
        }
    }

    public static void locks() throws Exception {
        Lock flour = new ReentrantLock();
        Lock water = new ReentrantReadWriteLock().writeLock();
        CyclicBarrier both = new CyclicBarrier(2);
        Thread ada = Staff.hireVirtual(() -> nest(flour, water, both));
        Staff.hireVirtual(() -> nest(water, flour, both));
        ada.join();
    }

    private static void nest(Lock first, Lock second, CyclicBarrier both) {
        first.lock();
        Staff.meet(both);
        second.lock(); // stuck: locks
    }

    public static void joinsItself() throws Exception {
        Staff.hireVirtual(() -> Thread.currentThread().join()).join(); // stuck: joinsItself
    }

    public static void joinCircle() throws Exception {
        AtomicReference<Thread> other = new AtomicReference<>();
        CyclicBarrier both = new CyclicBarrier(3);
        Thread ada = Staff.hireVirtual(() -> {
            Staff.meet(both);
            other.get().join(); // stuck: joinCircle
        });
        other.set(Staff.hireVirtual(() -> {
            Staff.meet(both);
            ada.join(); // stuck: joinCircle
        }));
        Staff.meet(both);
        ada.join();
    }

    public static void notified() throws Exception {
        Object bell = new Object();
        Staff.hireVirtual(() -> {
            synchronized (bell) {
                bell.wait(); // stuck: notified
            }
        }).join();
    }

    public static void signalled() throws Exception {
        Lock lock = new ReentrantLock();
        Condition bell = lock.newCondition();
        Staff.hireVirtual(() -> {
            lock.lock();
            bell.await(); // stuck: signalled
        }).join();
    }

    public static void emptyQueue() throws Exception {
        Staff.hireVirtual(() -> {
            new LinkedBlockingQueue<String>().take(); // stuck: emptyQueue
        }).join();
    }

    public static void promise() throws Exception {
        Staff.hireVirtual(() -> {
            new CompletableFuture<String>().get(); // stuck: promise
        }).join();
    }

    public static void upgrade() throws Exception {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        Staff.hireVirtual(() -> {
            lock.readLock().lock();
            lock.writeLock().lock(); // stuck: upgrade
        }).join();
    }

    private static ExecutorService onePerTask() throws Exception {
        return (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }

    public static void neverShutDown() throws Exception {
        ExecutorService executor = onePerTask();
        executor.submit(() -> "bread").get();
        executor.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS); // stuck: neverShutDown
    }

    public static void taskBehindAFuture() throws Exception {
        ExecutorService executor = onePerTask();
        Object bell = new Object();
        executor.submit(() -> {
            synchronized (bell) {
                bell.wait(); // stuck: taskBehindAFuture
            }
            return null;
        }).get();
    }

    public static void taskBehindClose() throws Exception {
        ExecutorService executor = onePerTask();
        executor.submit(() -> new LinkedBlockingQueue<String>().take()); // stuck: taskBehindClose
        ExecutorService.class.getMethod("close").invoke(executor);
    }
}
