package zorgian.lab.hook;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import zorgian.lab.trace.Inside;
import zorgian.lab.trace.LockInfo;
import zorgian.lab.trace.Locks;
import zorgian.lab.trace.Locks.Attempt;
import zorgian.lab.trace.SyncVar;
import zorgian.lab.trace.Trace;

/** Latches, barriers and semaphores. */
public final class SynchronizerHooks {

    private SynchronizerHooks() {
    }

    // latches

    public static void countDown(CountDownLatch latch, int site) {
        Trace trace = Trace.now();
        trace.release(trace.variable(latch));
        latch.countDown();
    }

    public static void await(CountDownLatch latch, int site) throws InterruptedException {
        latch.await();
        opened(latch);
    }

    public static boolean await(CountDownLatch latch, long time, TimeUnit unit, int site) throws InterruptedException {
        boolean open = latch.getCount() == 0 || time > 0 && !LabTime.await(LabTime.ticks(time, unit), () -> {
            latch.await();
            return null;
        }).timedOut();
        if (open) {
            opened(latch);
        }
        return open;
    }

    public static long getCount(CountDownLatch latch, int site) {
        long count = latch.getCount();
        // However many there are left: those that counted down came before.
        opened(latch);
        return count;
    }

    private static void opened(CountDownLatch latch) {
        Trace trace = Trace.now();
        trace.acquire(trace.variable(latch));
    }

    // barriers

    public static int await(CyclicBarrier barrier, int site) throws InterruptedException, BrokenBarrierException {
        Trace trace = Trace.now();
        SyncVar all = trace.variable(barrier);
        trace.release(all);
        Inside inside = Inside.begin(all);
        try {
            return barrier.await();
        } finally {
            inside.end();
            trace.acquire(all);
        }
    }

    public static int await(CyclicBarrier barrier, long time, TimeUnit unit, int site)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        Trace trace = Trace.now();
        SyncVar all = trace.variable(barrier);
        trace.release(all);
        Inside inside = Inside.begin(all);
        try {
            return timed(barrier, time, unit);
        } finally {
            inside.end();
            trace.acquire(all);
        }
    }

    private static int timed(CyclicBarrier barrier, long time, TimeUnit unit) throws InterruptedException, BrokenBarrierException, TimeoutException {
        BrokenBarrierException[] broken = new BrokenBarrierException[1];
        LabTime.Waited<Integer> waited = LabTime.await(LabTime.ticks(time, unit), () -> {
            try {
                return barrier.await();
            } catch (BrokenBarrierException e) {
                broken[0] = e;
                return -1;
            }
        });
        if (waited.timedOut()) {
            throw new TimeoutException();
        }
        if (broken[0] != null) {
            throw broken[0];
        }
        return waited.value();
    }

    // semaphores

    public static void acquire(Semaphore semaphore, int site) throws InterruptedException {
        acquire(semaphore, 1, site);
    }

    public static void acquire(Semaphore semaphore, int permits, int site) throws InterruptedException {
        Attempt attempt = attempt(semaphore, true, site);
        boolean got = false;
        try {
            semaphore.acquire(permits);
            got = true;
        } finally {
            ended(attempt, got);
        }
    }

    public static void acquireUninterruptibly(Semaphore semaphore, int site) {
        acquireUninterruptibly(semaphore, 1, site);
    }

    public static void acquireUninterruptibly(Semaphore semaphore, int permits, int site) {
        Attempt attempt = attempt(semaphore, true, site);
        semaphore.acquireUninterruptibly(permits);
        Locks.got(attempt);
    }

    public static boolean tryAcquire(Semaphore semaphore, int site) {
        return tryAcquire(semaphore, 1, site);
    }

    public static boolean tryAcquire(Semaphore semaphore, int permits, int site) {
        Attempt attempt = attempt(semaphore, false, site);
        boolean got = semaphore.tryAcquire(permits);
        ended(attempt, got);
        return got;
    }

    public static boolean tryAcquire(Semaphore semaphore, long time, TimeUnit unit, int site) throws InterruptedException {
        return tryAcquire(semaphore, 1, time, unit, site);
    }

    public static boolean tryAcquire(Semaphore semaphore, int permits, long time, TimeUnit unit, int site) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Attempt attempt = attempt(semaphore, false, site);
        boolean got = false;
        try {
            got = semaphore.tryAcquire(permits) || time > 0 && !LabTime.await(LabTime.ticks(time, unit), () -> {
                semaphore.acquire(permits);
                return null;
            }).timedOut();
        } finally {
            ended(attempt, got);
        }
        return got;
    }

    public static int drainPermits(Semaphore semaphore, int site) {
        Attempt attempt = attempt(semaphore, false, site);
        int drained = semaphore.drainPermits();
        ended(attempt, drained > 0);
        return drained;
    }

    public static void release(Semaphore semaphore, int site) {
        Locks.release(info(semaphore), false);
        semaphore.release();
    }

    public static void release(Semaphore semaphore, int permits, int site) {
        Locks.release(info(semaphore), false);
        semaphore.release(permits);
    }

    private static LockInfo info(Semaphore semaphore) {
        return Locks.semaphore(semaphore, semaphore.availablePermits());
    }

    private static Attempt attempt(Semaphore semaphore, boolean blocks, int site) {
        Steering.beforeLock();
        return Locks.attempt(info(semaphore), false, blocks, site);
    }

    private static void ended(Attempt attempt, boolean got) {
        if (got) {
            Locks.got(attempt);
        } else {
            Locks.gaveUp(attempt);
        }
    }
}
