package bakery;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Stuck programs: circles of threads, and threads that wait for themselves. The line of the first thread to blame ends in a comment that names the program. */
public final class StuckInLocks {

    private StuckInLocks() {
    }

    public static void monitors() throws Exception {
        Object flour = new Object();
        Object water = new Object();
        CyclicBarrier both = new CyclicBarrier(2);
        Thread ada = Staff.hire("Ada", () -> nest(flour, water, both));
        Staff.hire("Ben", () -> nest(water, flour, both));
        ada.join();
    }

    private static void nest(Object first, Object second, CyclicBarrier both) {
        synchronized (first) {
            Staff.meet(both);
            synchronized (second) { // stuck: monitors, rootBehindALatch, rootInAPool
                Staff.meet(both);
            }
        }
    }

    public static void reentrantLocks() throws Exception {
        Lock flour = new ReentrantLock();
        Lock water = new ReentrantLock();
        CyclicBarrier both = new CyclicBarrier(2);
        Thread ada = Staff.hire("Ada", () -> nest(flour, water, both));
        Staff.hire("Ben", () -> nest(water, flour, both));
        ada.join();
    }

    private static void nest(Lock first, Lock second, CyclicBarrier all) {
        first.lock();
        Staff.meet(all);
        second.lock(); // stuck: reentrantLocks, threeLocks, readWriteLocks
    }

    public static void threeLocks() throws Exception {
        Lock[] locks = {new ReentrantLock(), new ReentrantLock(true), new ReentrantReadWriteLock().writeLock()};
        CyclicBarrier all = new CyclicBarrier(3);
        Thread last = null;
        for (int i = 0; i < 3; i++) {
            int first = i;
            last = Staff.hire("cook " + i, () -> nest(locks[first], locks[(first + 1) % 3], all));
        }
        last.join();
    }

    public static void readWriteLocks() throws Exception {
        ReentrantReadWriteLock flour = new ReentrantReadWriteLock();
        ReentrantReadWriteLock water = new ReentrantReadWriteLock();
        CyclicBarrier both = new CyclicBarrier(2);
        Thread ada = Staff.hire("Ada", () -> nest(flour.readLock(), water.writeLock(), both));
        Staff.hire("Ben", () -> nest(water.readLock(), flour.writeLock(), both));
        ada.join();
    }

    public static void joinUnderLock() throws Exception {
        Object oven = new Object();
        synchronized (oven) {
            Thread ada = Staff.hire("Ada", () -> {
                synchronized (oven) { // stuck: joinUnderLock
                    oven.notifyAll();
                }
            });
            ada.join();
        }
    }

    public static void semaphoresAsLocks() throws Exception {
        Semaphore flour = new Semaphore(1);
        Semaphore water = new Semaphore(1);
        CyclicBarrier both = new CyclicBarrier(2);
        Thread ada = Staff.hire("Ada", () -> nest(flour, water, both));
        Staff.hire("Ben", () -> nest(water, flour, both));
        ada.join();
    }

    private static void nest(Semaphore first, Semaphore second, CyclicBarrier both) throws Exception {
        first.acquire();
        Staff.meet(both);
        second.acquire(); // stuck: semaphoresAsLocks
    }

    public static void joinCircle() throws Exception {
        AtomicReference<Thread> ben = new AtomicReference<>();
        CyclicBarrier both = new CyclicBarrier(3);
        Thread ada = Staff.hire("Ada", () -> {
            Staff.meet(both);
            ben.get().join(); // stuck: joinCircle
        });
        ben.set(Staff.hire("Ben", () -> {
            Staff.meet(both);
            ada.join();
        }));
        Staff.meet(both);
        ada.join();
    }

    public static void joinsItself() throws Exception {
        Thread.currentThread().join(); // stuck: joinsItself
    }

    public static void workerJoinsItself() throws Exception {
        Thread ada = Staff.hire("Ada", () -> Thread.currentThread().join()); // stuck: workerJoinsItself
        ada.join();
    }

    public static void upgrade() {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        lock.readLock().lock();
        lock.writeLock().lock(); // stuck: upgrade
    }

    public static void upgradeInTwo() throws Exception {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        CyclicBarrier both = new CyclicBarrier(2);
        Thread ada = Staff.hire("Ada", () -> upgrade(lock, both));
        Staff.hire("Ben", () -> upgrade(lock, both));
        ada.join();
    }

    private static void upgrade(ReentrantReadWriteLock lock, CyclicBarrier both) {
        lock.readLock().lock();
        Staff.meet(both);
        lock.writeLock().lock(); // stuck: upgradeInTwo
    }

    public static void ownTask() throws Exception {
        AtomicReference<FutureTask<String>> own = new AtomicReference<>();
        own.set(new FutureTask<>(() -> own.get().get())); // stuck: ownTask
        own.get().run();
    }

    public static void ownFuture() throws Exception {
        AtomicReference<Future<?>> own = new AtomicReference<>();
        CyclicBarrier both = new CyclicBarrier(2);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        own.set(pool.submit(() -> {
            Staff.meet(both);
            return own.get().get(); // stuck: ownFuture
        }));
        Staff.meet(both);
        own.get().get();
    }

    public static void endOfItsOwnPool() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.submit(() -> {
            pool.shutdown();
            return pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS); // stuck: endOfItsOwnPool
        }).get();
    }

    public static void semaphoreTwice() throws Exception {
        Semaphore oven = new Semaphore(1);
        oven.acquire();
        oven.acquire(); // stuck: semaphoreTwice
    }

    public static void stampedTwice() {
        StampedLock lock = new StampedLock();
        lock.writeLock();
        lock.readLock(); // stuck: stampedTwice
    }
}
