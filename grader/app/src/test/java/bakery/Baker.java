package bakery;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Stands for a student's class: right and wrong ways to bake. */
public final class Baker {

    public List<String> withPool(Oven oven, List<String> doughs, int bakers) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(bakers);
        try {
            List<Future<String>> loaves = new ArrayList<>();
            for (String dough : doughs) {
                loaves.add(pool.submit(() -> oven.bake(dough)));
            }
            List<String> baked = new ArrayList<>();
            for (Future<String> loaf : loaves) {
                baked.add(loaf.get());
            }
            return baked;
        } finally {
            pool.shutdown();
        }
    }

    public long timed(Oven oven) throws Exception {
        long before = System.nanoTime();
        oven.bake("clock");
        return (System.nanoTime() - before) / 1_000_000;
    }

    public void leavesPoolOpen(Oven oven) throws Exception {
        Executors.newFixedThreadPool(1).submit(() -> oven.bake("left")).get();
    }

    public void deadlock() throws Exception {
        Object flour = new Object();
        Object water = new Object();
        CountDownLatch both = new CountDownLatch(2);
        Thread one = new Thread(() -> take(flour, water, both), "one");
        Thread two = new Thread(() -> take(water, flour, both), "two");
        one.start();
        two.start();
        one.join();
        two.join();
    }

    /** The same on virtual threads, which the class files of JDK 17 cannot name. */
    public void virtualDeadlock() throws Exception {
        Object flour = new Object();
        Object water = new Object();
        CountDownLatch both = new CountDownLatch(2);
        Method start = Thread.class.getMethod("startVirtualThread", Runnable.class);
        Thread one = (Thread) start.invoke(null, (Runnable) () -> take(flour, water, both));
        start.invoke(null, (Runnable) () -> take(water, flour, both));
        one.join();
    }

    private static void take(Object first, Object second, CountDownLatch both) {
        synchronized (first) {
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException e) {
                return;
            }
            synchronized (second) {
                both.countDown();
            }
        }
    }

    public void spin() {
        boolean[] done = new boolean[1];
        while (!done[0]) {
            Thread.onSpinWait();
        }
    }

    public void bakesForEver(Oven oven) throws InterruptedException {
        while (true) {
            oven.bake("again");
        }
    }

    public void pollsForEver() throws InterruptedException {
        while (true) {
            Thread.sleep(10);
        }
    }

    public void exit() {
        System.exit(0);
    }

    public void eatMemory() {
        List<long[]> eaten = new ArrayList<>();
        while (true) {
            eaten.add(new long[1 << 20]);
        }
    }

    public boolean idleWorkerEnds() throws Exception {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 2, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        pool.allowCoreThreadTimeOut(true);
        pool.submit(() -> "warm").get();
        Thread.sleep(1999);
        boolean before = pool.getPoolSize() == 1;
        Thread.sleep(2);
        return before && pool.getPoolSize() == 0;
    }

    public String pollsInVain() throws Exception {
        String polled = new LinkedBlockingQueue<String>().poll(300, TimeUnit.MILLISECONDS);
        return polled == null ? "nothing" : polled;
    }
}
