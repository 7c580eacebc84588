package bakery;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Stuck programs: pools that starve, pools that are never shut down, and pools behind which something else is stuck. */
public final class StuckInPools {

    private StuckInPools() {
    }

    public static void futureOfItsOwnPool() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        pool.submit(() -> {
            Future<String> bread = pool.submit(() -> "bread");
            return bread.get(); // stuck: futureOfItsOwnPool
        }).get();
    }

    public static void invokeAllInside() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CyclicBarrier both = new CyclicBarrier(2);
        Callable<Object> outer = () -> {
            Staff.meet(both);
            return pool.invokeAll(List.of(() -> "bread", () -> "butter")); // stuck: invokeAllInside
        };
        pool.invokeAll(List.of(outer, outer));
    }

    public static void latchInside() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CountDownLatch baked = new CountDownLatch(1);
        for (int i = 0; i < 2; i++) {
            pool.execute(Staff.runnable(() -> {
                baked.await(); // stuck: latchInside
            }));
        }
        pool.submit(baked::countDown).get();
    }

    public static void joinInside() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        CompletableFuture.supplyAsync(() -> {
            CompletableFuture<String> bread = CompletableFuture.supplyAsync(() -> "bread", pool).thenApply(String::trim);
            return bread.join(); // stuck: joinInside
        }, pool).thenApply(String::length).join();
    }

    public static void forkJoin() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(1);
        CountDownLatch baked = new CountDownLatch(1);
        pool.submit(() -> {
            pool.submit(baked::countDown);
            baked.await(); // stuck: forkJoin
            return null;
        }).get();
    }

    public static void twoPools() throws Exception {
        ExecutorService ovens = Executors.newFixedThreadPool(1);
        ExecutorService tables = Executors.newFixedThreadPool(1);
        CyclicBarrier both = new CyclicBarrier(2);
        Future<?> left = ovens.submit(() -> {
            Staff.meet(both);
            return tables.submit(() -> "table").get(); // stuck: twoPools
        });
        Future<?> right = tables.submit(() -> {
            Staff.meet(both);
            return ovens.submit(() -> "oven").get(); // stuck: twoPools
        });
        left.get();
        right.get();
    }

    public static void neverShutDown() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.submit(() -> "bread").get();
        pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS); // stuck: neverShutDown
    }

    public static void neverUsed() throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS); // stuck: neverUsed
    }

    public static void forkJoinNeverShutDown() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(2);
        pool.submit(() -> "bread").get();
        pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS); // stuck: forkJoinNeverShutDown
    }

    public static void scheduledNeverShutDown() throws Exception {
        ExecutorService pool = Executors.newScheduledThreadPool(1);
        pool.submit(() -> "bread").get();
        pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS); // stuck: scheduledNeverShutDown
    }

    public static void idleThreadJoined() throws Exception {
        AtomicReference<Thread> idle = new AtomicReference<>();
        Executors.newSingleThreadExecutor().submit(() -> idle.set(Thread.currentThread())).get();
        idle.get().join(); // stuck: idleThreadJoined
    }

    public static void rootBehindALatch() throws Exception {
        CountDownLatch done = new CountDownLatch(2);
        Object flour = new Object();
        Object water = new Object();
        CyclicBarrier both = new CyclicBarrier(2);
        Staff.hire("Ada", () -> {
            nest(flour, water, both);
            done.countDown();
        });
        Staff.hire("Ben", () -> {
            nest(water, flour, both);
            done.countDown();
        });
        done.await();
    }

    public static void rootInAPool() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Object flour = new Object();
        Object water = new Object();
        CyclicBarrier both = new CyclicBarrier(2);
        pool.execute(() -> nest(flour, water, both));
        pool.execute(() -> nest(water, flour, both));
        pool.submit(() -> "bread").get();
    }

    private static void nest(Object first, Object second, CyclicBarrier both) {
        synchronized (first) {
            Staff.meet(both);
            synchronized (second) { // stuck: rootBehindALatch, rootInAPool
                Staff.meet(both);
            }
        }
    }

    public static void parallelStream() {
        CountDownLatch never = new CountDownLatch(1);
        List.of(1, 2, 3, 4).parallelStream().forEach(number -> {
            try {
                never.await(); // stuck: parallelStream
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
