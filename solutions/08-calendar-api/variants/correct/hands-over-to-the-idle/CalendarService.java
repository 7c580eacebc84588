package zorgian.calendar;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class CalendarService implements AutoCloseable {

    private final Converter converter;
    private final int most;
    private final int capacity;
    private final long idleNanos;
    private final ThreadFactory factory;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition placeFree = lock.newCondition();
    private final Condition oneDone = lock.newCondition();
    private final Deque<Long> queue = new ArrayDeque<>();
    private final TreeMap<Long, FutureTask<ZorgianDate>> open = new TreeMap<>();
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Thread> threads = new ArrayList<>();
    private long accepted;
    private int crew;
    /** Those who wait for a place. */
    private int waiting;
    private boolean closed;
    private boolean abandoned;

    public CalendarService(Converter converter, int workers, int capacity, Duration idleTime, ThreadFactory threads) {
        if (converter == null || idleTime == null || threads == null) {
            throw new NullPointerException("A converter, an idle time and a factory of threads are needed");
        }
        if (workers <= 0 || capacity <= 0 || idleTime.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("Workers, capacity and idle time have to be more than zero");
        }
        this.converter = converter;
        this.most = workers;
        this.capacity = capacity;
        this.idleNanos = TimeUnit.NANOSECONDS.convert(idleTime);
        this.factory = threads;
    }

    public Future<ZorgianDate> submit(CalendarRequest request) throws InterruptedException {
        FutureTask<ZorgianDate> task = new FutureTask<>(() -> converter.convert(request.earthDate()));
        String id = request.id();
        lock.lock();
        try {
            check(!closed, id);
            refuseTwin(id);
            waitForPlace(id);
            refuseTwin(id);
            check(!abandoned, id);
            ids.add(id);
            open.put(accepted, task);
            handOver(accepted++);
            return task;
        } finally {
            if (isPlaceFree()) {
                placeFree.signal();
            }
            if (closed) {
                idle.forEach(worker -> worker.called.signal());
            }
            lock.unlock();
        }
    }

    private static void check(boolean isOpen, String id) {
        if (!isOpen) {
            throw new IllegalStateException("Too late for " + id);
        }
    }

    private void refuseTwin(String id) {
        if (ids.contains(id)) {
            throw new IllegalArgumentException("A twin of " + id);
        }
    }

    private boolean isPlaceFree() {
        return !idle.isEmpty() || crew < most || queue.size() < capacity;
    }

    private void waitForPlace(String id) throws InterruptedException {
        waiting++;
        try {
            while (!isPlaceFree() && !abandoned) {
                placeFree.await();
            }
        } finally {
            waiting--;
        }
    }

    private void handOver(long number) {
        if (!idle.isEmpty()) {
            Worker worker = idle.pop();
            worker.next = number;
            worker.called.signal();
        } else if (crew < most) {
            crew++;
            threads.removeIf(thread -> !thread.isAlive());
            Thread thread = factory.newThread(new Worker(number));
            threads.add(thread);
            thread.start();
        } else {
            queue.add(number);
        }
    }

    public void awaitAll() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long end = accepted;
            while (!open.isEmpty() && open.firstKey() < end) {
                oneDone.await();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        List<Thread> last;
        lock.lock();
        try {
            closed = true;
            idle.forEach(worker -> worker.called.signal());
            last = List.copyOf(threads);
        } finally {
            lock.unlock();
        }
        boolean interrupted = false;
        for (Thread thread : last) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    abandon();
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void abandon() {
        lock.lock();
        try {
            if (!abandoned) {
                abandoned = true;
                while (!queue.isEmpty()) {
                    open.remove(queue.poll()).cancel(false);
                }
                oneDone.signalAll();
                placeFree.signalAll();
                idle.forEach(worker -> worker.called.signal());
                threads.forEach(Thread::interrupt);
            }
        } finally {
            lock.unlock();
        }
    }

    private final class Worker implements Runnable {

        private final Condition called = lock.newCondition();
        /** Guarded by the lock; null when there is nothing to do. */
        private Long next;

        Worker(long first) {
            next = first;
        }

        @Override
        public void run() {
            for (FutureTask<ZorgianDate> task = first(); task != null; task = following()) {
                task.run();
                Thread.interrupted();
            }
        }

        private FutureTask<ZorgianDate> first() {
            lock.lock();
            try {
                return open.get(next);
            } finally {
                lock.unlock();
            }
        }

        private FutureTask<ZorgianDate> following() {
            lock.lock();
            try {
                open.remove(next);
                oneDone.signalAll();
                next = queue.poll();
                placeFree.signal();
                if (next == null) {
                    waitToBeCalled();
                }
                return next == null ? null : open.get(next);
            } finally {
                lock.unlock();
            }
        }

        private void waitToBeCalled() {
            idle.push(this);
            long left = idleNanos;
            while (next == null && left > 0 && !isOver()) {
                try {
                    left = called.awaitNanos(left);
                } catch (InterruptedException e) {
                    // Looks again.
                }
            }
            if (next == null) {
                idle.remove(this);
                crew--;
                placeFree.signal();
            }
        }

        private boolean isOver() {
            return closed && (waiting == 0 || abandoned);
        }
    }
}
