package zorgian.calendar;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class CalendarService implements AutoCloseable {

    private final Converter converter;
    private final int mostWorkers;
    private final int capacity;
    private final long idleNanos;
    private final ThreadFactory threads;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition requestCame = lock.newCondition();
    private final Condition placeFree = lock.newCondition();
    private final Condition allAnswered = lock.newCondition();
    private final Condition allSignedOff = lock.newCondition();
    private final Queue<FutureTask<ZorgianDate>> queue = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<Thread> workers = new HashSet<>();
    private int idleWorkers;
    private volatile String lastToGo = "nobody";
    private int unanswered;
    private boolean closed;

    public CalendarService(Converter converter, int workers, int capacity, Duration idleTime, ThreadFactory threads) {
        if (workers < 1 || capacity < 1) {
            throw new IllegalArgumentException("At least one worker and one place in the queue, not " + workers + " and " + capacity);
        }
        if (Objects.requireNonNull(idleTime, "There is no idle time").compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("The idle time must be more than zero, not " + idleTime);
        }
        this.converter = Objects.requireNonNull(converter, "There is no converter");
        this.mostWorkers = workers;
        this.capacity = capacity;
        this.idleNanos = idleTime.toNanos();
        this.threads = Objects.requireNonNull(threads, "There is no thread factory");
    }

    public Future<ZorgianDate> submit(CalendarRequest request) throws InterruptedException {
        Objects.requireNonNull(request, "There is no request to submit");
        FutureTask<ZorgianDate> task = new FutureTask<>(() -> converter.convert(request.earthDate()));
        lock.lockInterruptibly();
        try {
            while (!closed && queue.size() == capacity) {
                placeFree.await();
            }
            if (closed) {
                throw new IllegalStateException("The service is closed and does not accept request " + request.id());
            }
            if (!ids.add(request.id())) {
                throw new IllegalArgumentException("There has been a request " + request.id() + " before");
            }
            queue.add(task);
            unanswered++;
            if (queue.size() > idleWorkers && workers.size() < mostWorkers) {
                Thread worker = threads.newThread(this::work);
                workers.add(worker);
                worker.start();
            }
            requestCame.signal();
            return task;
        } finally {
            lock.unlock();
        }
    }

    public void awaitAll() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (unanswered > 0) {
                allAnswered.await();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        boolean interrupted = false;
        lock.lock();
        try {
            closed = true;
            requestCame.signalAll();
            placeFree.signalAll();
            while (!workers.isEmpty()) {
                try {
                    allSignedOff.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                    giveUp();
                }
            }
        } finally {
            lock.unlock();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** To be called with the lock. */
    private void giveUp() {
        queue.forEach(task -> task.cancel(false));
        unanswered -= queue.size();
        queue.clear();
        allAnswered.signalAll();
        workers.forEach(Thread::interrupt);
    }

    private void work() {
        for (FutureTask<ZorgianDate> task = next(); task != null; task = next()) {
            task.run();
            lock.lock();
            try {
                unanswered--;
                if (unanswered == 0) {
                    allAnswered.signalAll();
                }
            } finally {
                lock.unlock();
            }
        }
        lastToGo = Thread.currentThread().getName();
    }

    private FutureTask<ZorgianDate> next() {
        lock.lock();
        try {
            long patience = idleNanos;
            while (queue.isEmpty() && !closed && patience > 0) {
                patience = waitForRequest(patience);
            }
            if (queue.isEmpty()) {
                workers.remove(Thread.currentThread());
                allSignedOff.signalAll();
            } else {
                placeFree.signalAll();
            }
            return queue.poll();
        } finally {
            lock.unlock();
        }
    }

    private long waitForRequest(long patience) {
        idleWorkers++;
        try {
            return requestCame.awaitNanos(patience);
        } catch (InterruptedException e) {
            return patience; // Only close() interrupts workers, and then the caller sees that it is closed.
        } finally {
            idleWorkers--;
        }
    }
}
