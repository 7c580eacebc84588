package zorgian.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public final class CalendarService implements AutoCloseable {

    private final Converter converter;
    private final int workers;
    private final int capacity;
    private final long idleNanos;
    private final ThreadFactory factory;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition place = lock.newCondition();
    private final Condition work = lock.newCondition();
    private final Condition changed = lock.newCondition();
    private final Deque<FutureTask<ZorgianDate>> queue = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Thread> crew = new ArrayList<>();
    private int atWork;
    private int idle;
    private int pending;
    private boolean closed;

    public CalendarService(Converter converter, int workers, int capacity, Duration idleTime, ThreadFactory threads) {
        this.converter = Objects.requireNonNull(converter, "There is no converter");
        this.factory = Objects.requireNonNull(threads, "There is no factory for threads");
        Objects.requireNonNull(idleTime, "There is no idle time");
        if (workers < 1) {
            throw new IllegalArgumentException("At least one worker is needed, not " + workers);
        }
        if (capacity < 1) {
            throw new IllegalArgumentException("At least one place is needed, not " + capacity);
        }
        if (idleTime.isZero() || idleTime.isNegative()) {
            throw new IllegalArgumentException("The idle time has to be more than zero, not " + idleTime);
        }
        this.workers = workers;
        this.capacity = capacity;
        this.idleNanos = idleTime.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0 ? Long.MAX_VALUE
                : TimeUnit.MILLISECONDS.toNanos(Math.max(1, idleTime.toMillis()));
    }

    @Override
    public String toString() {
        return "a calendar service with " + workers + " workers";
    }

    public Future<ZorgianDate> submit(CalendarRequest request) throws InterruptedException {
        Objects.requireNonNull(request, "There is no request");
        lock.lock();
        try {
            check(request);
            while (queue.size() >= capacity) {
                place.await();
                check(request);
            }
            ids.add(request.id());
            FutureTask<ZorgianDate> task = new FutureTask<>(() -> converter.convert(request.earthDate()));
            queue.add(task);
            pending++;
            if (queue.size() > idle && atWork < workers) {
                startWorker();
            } else {
                work.signal();
            }
            return task;
        } finally {
            place.signal();
            lock.unlock();
        }
    }

    private void check(CalendarRequest request) {
        if (closed) {
            throw new IllegalStateException("The service is closed");
        }
        if (ids.contains(request.id())) {
            throw new IllegalArgumentException("The id " + request.id() + " has been used before");
        }
    }

    private void startWorker() {
        crew.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
        Thread thread = factory.newThread(this::work);
        crew.add(thread);
        atWork++;
        thread.start();
    }

    private void work() {
        for (FutureTask<ZorgianDate> task = next(); task != null; task = next()) {
            task.run();
            Thread.interrupted();
            done(1);
        }
    }

    private FutureTask<ZorgianDate> next() {
        lock.lock();
        try {
            long left = idleNanos;
            while (queue.isEmpty() && !closed && left > 0) {
                idle++;
                try {
                    left = work.awaitNanos(left);
                } catch (InterruptedException nobodyDoesThat) {
                    // Only a close that is cut short interrupts workers.
                } finally {
                    idle--;
                }
            }
            FutureTask<ZorgianDate> task = queue.poll();
            if (task == null) {
                atWork--;
            } else {
                place.signal();
            }
            return task;
        } finally {
            lock.unlock();
        }
    }

    private void done(int tasks) {
        lock.lock();
        try {
            pending -= tasks;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void awaitAll() throws InterruptedException {
        lock.lock();
        try {
            while (pending > 0) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        boolean interrupted = false;
        List<Thread> toJoin;
        lock.lock();
        try {
            closed = true;
            work.signalAll();
            place.signalAll();
            try {
                while (pending > 0) {
                    changed.await();
                }
            } catch (InterruptedException cutShort) {
                interrupted = true;
                cutShort();
            }
            toJoin = new ArrayList<>(crew);
        } finally {
            lock.unlock();
        }
        for (Thread thread : toJoin) {
            interrupted |= join(thread);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void cutShort() {
        for (FutureTask<ZorgianDate> task = queue.poll(); task != null; task = queue.poll()) {
            task.cancel(false);
            pending--;
        }
        crew.forEach(Thread::interrupt);
        changed.signalAll();
    }

    private static boolean join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                return interrupted;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
    }
}
