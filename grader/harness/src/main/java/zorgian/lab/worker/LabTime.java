package zorgian.lab.worker;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import zorgian.lab.worker.Pending.Kind;

/**
 * The timed calls of the JDK on the lab clock. The bytecode of student classes is rewritten to call these instead (zorgian.lab.rewrite), with the receiver
 * as the first argument. A timed wait becomes the untimed one plus an interrupt, which the judge has delivered only when the whole worker is at rest, so
 * that it never races with what was waited for. One tick is one millisecond; parts of it are rounded up.
 */
public final class LabTime {

    /** Longer than this is for ever. */
    private static final long FOR_EVER = TimeUnit.DAYS.toMillis(36_500);
    private static final long EPOCH_MILLIS = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

    private static volatile Performance performance;

    private LabTime() {
    }

    static void runsOn(Performance current) {
        performance = current;
    }

    /** What a wait that cannot time out does. */
    private interface Untimed<T> {
        T await() throws InterruptedException;
    }

    /** Whether the wait was ended by the lab clock and not by what it waited for. */
    private record Waited<T>(T value, boolean timedOut) {
    }

    private static <T> Waited<T> await(long ticks, Untimed<T> untimed) throws InterruptedException {
        if (ticks > FOR_EVER) {
            return new Waited<>(untimed.await(), false);
        }
        Performance on = performance;
        Pending pending = on.begin(Kind.TIMEOUT, "", Math.max(0, ticks));
        boolean ended = false;
        try {
            T value = untimed.await();
            return new Waited<>(value, false);
        } catch (InterruptedException e) {
            ended = true;
            if (on.end(pending)) {
                return new Waited<>(null, true);
            }
            throw e;
        } finally {
            if (!ended) {
                on.end(pending);
            }
        }
    }

    private static long ticks(long time, TimeUnit unit) {
        return unit.compareTo(TimeUnit.MILLISECONDS) >= 0 ? unit.toMillis(time) : ticks(unit.toNanos(time));
    }

    private static long ticks(long nanos) {
        return nanos <= 0 ? 0 : (nanos - 1) / 1_000_000 + 1;
    }

    // clocks

    public static long nanoTime() {
        return performance.now() * 1_000_000;
    }

    public static long currentTimeMillis() {
        return EPOCH_MILLIS + performance.now();
    }

    public static Instant now() {
        return Instant.ofEpochMilli(currentTimeMillis());
    }

    // sleeping and parking

    public static void sleep(long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        performance.park(Kind.TIMEOUT, "", millis);
    }

    public static void sleep(long millis, int nanos) throws InterruptedException {
        sleep(nanos > 0 ? millis + 1 : millis);
    }

    public static void sleep(Duration duration) throws InterruptedException {
        sleep(Math.max(0, ticks(duration.toNanos())));
    }

    public static void sleep(Object unit, long time) throws InterruptedException {
        sleep(Math.max(0, ticks(time, (TimeUnit) unit)));
    }

    public static void parkNanos(long nanos) {
        parkNanos(null, nanos);
    }

    public static void parkNanos(Object blocker, long nanos) {
        if (nanos <= 0 || Thread.currentThread().isInterrupted()) {
            return;
        }
        Pending pending = performance.begin(Kind.TIMEOUT, "", ticks(nanos));
        LockSupport.park(blocker);
        performance.end(pending);
    }

    public static void parkUntil(long deadline) {
        parkNanos(null, TimeUnit.MILLISECONDS.toNanos(deadline - currentTimeMillis()));
    }

    // monitors and threads

    public static void wait(Object monitor, long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (millis == 0) {
            monitor.wait();
            return;
        }
        await(millis, () -> {
            monitor.wait();
            return null;
        });
    }

    public static void wait(Object monitor, long millis, int nanos) throws InterruptedException {
        wait(monitor, nanos > 0 ? millis + 1 : millis);
    }

    public static void join(Object thread, long millis) throws InterruptedException {
        Thread joined = (Thread) thread;
        if (millis == 0) {
            joined.join();
        } else if (joined.isAlive()) {
            await(millis, () -> {
                joined.join();
                return null;
            });
        }
    }

    public static boolean join(Object thread, Duration duration) throws InterruptedException {
        Thread joined = (Thread) thread;
        if (ticks(duration.toNanos()) > 0) {
            join(thread, ticks(duration.toNanos()));
        }
        return !joined.isAlive();
    }

    // queues

    public static Object poll(Object queue, long time, TimeUnit unit) throws InterruptedException {
        if (queue instanceof CompletionService<?> service) {
            Object ready = service.poll();
            return ready != null || time <= 0 ? ready : await(ticks(time, unit), service::take).value();
        }
        BlockingQueue<?> blocking = (BlockingQueue<?>) queue;
        Object ready = blocking.poll();
        return ready != null || time <= 0 ? ready : await(ticks(time, unit), blocking::take).value();
    }

    /** An ExecutorCompletionService's. */
    public static Future<?> pollFuture(Object service, long time, TimeUnit unit) throws InterruptedException {
        return (Future<?>) poll(service, time, unit);
    }

    public static Object pollFirst(Object queue, long time, TimeUnit unit) throws InterruptedException {
        return poll(queue, time, unit);
    }

    public static Object pollLast(Object queue, long time, TimeUnit unit) throws InterruptedException {
        BlockingDeque<?> deque = (BlockingDeque<?>) queue;
        Object ready = deque.pollLast();
        return ready != null || time <= 0 ? ready : await(ticks(time, unit), deque::takeLast).value();
    }

    @SuppressWarnings("unchecked")
    public static boolean offer(Object queue, Object item, long time, TimeUnit unit) throws InterruptedException {
        BlockingQueue<Object> blocking = (BlockingQueue<Object>) queue;
        if (blocking.offer(item)) {
            return true;
        }
        return time > 0 && !await(ticks(time, unit), () -> {
            blocking.put(item);
            return null;
        }).timedOut();
    }

    // futures and executors

    public static Object get(Object future, long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        Future<?> awaited = (Future<?>) future;
        if (awaited.isDone()) {
            return awaited.get();
        }
        ExecutionException[] failed = new ExecutionException[1];
        Waited<?> waited = time <= 0 ? new Waited<>(null, true) : await(ticks(time, unit), () -> {
            try {
                return awaited.get();
            } catch (ExecutionException e) {
                failed[0] = e;
                return null;
            }
        });
        if (waited.timedOut()) {
            throw new TimeoutException();
        }
        if (failed[0] != null) {
            throw failed[0];
        }
        return waited.value();
    }

    public static boolean awaitTermination(Object executor, long time, TimeUnit unit) throws InterruptedException {
        ExecutorService service = (ExecutorService) executor;
        if (service.isTerminated() || time <= 0) {
            return service.isTerminated();
        }
        return !await(ticks(time, unit), () -> service.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS)).timedOut();
    }

    public static ExecutorService newCachedThreadPool() {
        return new LabThreadPool(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>());
    }

    public static ExecutorService newCachedThreadPool(ThreadFactory factory) {
        return new LabThreadPool(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), factory, new ThreadPoolExecutor.AbortPolicy());
    }

    // locks and synchronizers

    /** A CountDownLatch's or a Condition's. */
    public static boolean await(Object latch, long time, TimeUnit unit) throws InterruptedException {
        if (latch instanceof CountDownLatch countDown) {
            return countDown.getCount() == 0 || time > 0 && !await(ticks(time, unit), () -> {
                countDown.await();
                return null;
            }).timedOut();
        }
        return awaitNanos(latch, unit.toNanos(time)) > 0;
    }

    public static long awaitNanos(Object condition, long nanos) throws InterruptedException {
        Condition awaited = (Condition) condition;
        long from = nanoTime();
        await(ticks(nanos), () -> {
            awaited.await();
            return null;
        });
        return nanos - (nanoTime() - from);
    }

    /** A CyclicBarrier's. */
    public static int awaitBarrier(Object barrier, long time, TimeUnit unit)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        CyclicBarrier awaited = (CyclicBarrier) barrier;
        BrokenBarrierException[] broken = new BrokenBarrierException[1];
        Waited<Integer> waited = await(ticks(time, unit), () -> {
            try {
                return awaited.await();
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

    public static boolean tryLock(Object lock, long time, TimeUnit unit) throws InterruptedException {
        Lock wanted = (Lock) lock;
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return wanted.tryLock() || time > 0 && !await(ticks(time, unit), () -> {
            wanted.lockInterruptibly();
            return null;
        }).timedOut();
    }

    public static boolean tryAcquire(Object semaphore, long time, TimeUnit unit) throws InterruptedException {
        return tryAcquire(semaphore, 1, time, unit);
    }

    public static boolean tryAcquire(Object semaphore, int permits, long time, TimeUnit unit) throws InterruptedException {
        Semaphore wanted = (Semaphore) semaphore;
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return wanted.tryAcquire(permits) || time > 0 && !await(ticks(time, unit), () -> {
            wanted.acquire(permits);
            return null;
        }).timedOut();
    }
}
