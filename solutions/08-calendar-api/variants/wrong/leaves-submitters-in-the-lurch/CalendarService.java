package zorgian.calendar;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class CalendarService implements AutoCloseable {

    private final Converter converter;
    private final int mostWorkers;
    private final int capacity;
    private final long idleNanos;
    private final ThreadFactory factory;

    /** Guards everything below. */
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition requestCame = lock.newCondition();
    private final Condition placeFree = lock.newCondition();
    private final Condition allAnswered = lock.newCondition();
    private final Queue<FutureTask<ZorgianDate>> queue = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    /** All that may be alive, those included who are on their way home. */
    private final Set<Thread> threads = new HashSet<>();
    private int workers;
    private int idleWorkers;
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
        this.idleNanos = TimeUnit.NANOSECONDS.convert(idleTime);
        this.factory = Objects.requireNonNull(threads, "There is no thread factory");
    }

    public Future<ZorgianDate> submit(CalendarRequest request) throws InterruptedException {
        Objects.requireNonNull(request, "There is no request to submit");
        FutureTask<ZorgianDate> task = new FutureTask<>(() -> converter.convert(request.earthDate()));
        lock.lockInterruptibly();
        try {
            while (queue.size() == capacity) {
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
            if (queue.size() > idleWorkers && workers < mostWorkers) {
                hire();
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
        List<Thread> last;
        lock.lock();
        try {
            closed = true;
            requestCame.signalAll();
            last = List.copyOf(threads);
        } finally {
            lock.unlock();
        }
        boolean interrupted = false;
        for (int i = 0; i < last.size();) {
            try {
                last.get(i).join();
                i++;
            } catch (InterruptedException e) {
                if (!interrupted) {
                    giveUp(last);
                }
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void hire() {
        threads.removeIf(thread -> !thread.isAlive());
        Thread worker = factory.newThread(this::work);
        threads.add(worker);
        workers++;
        worker.start();
    }

    private void giveUp(List<Thread> last) {
        lock.lock();
        try {
            queue.forEach(task -> task.cancel(false));
            unanswered -= queue.size();
            queue.clear();
            allAnswered.signalAll();
        } finally {
            lock.unlock();
        }
        last.forEach(Thread::interrupt);
    }

    private void work() {
        for (FutureTask<ZorgianDate> task = next(); task != null; task = next()) {
            task.run();
            Thread.interrupted(); // What a conversion leaves behind is not for the next one.
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
    }

    /** The next request to answer; null when it is time for this worker to end. */
    private FutureTask<ZorgianDate> next() {
        lock.lock();
        try {
            long patience = idleNanos;
            while (queue.isEmpty() && !closed && patience > 0) {
                patience = waitForRequest(patience);
            }
            if (queue.isEmpty()) {
                workers--;
            } else {
                if (!closed) {
                    placeFree.signalAll();
                }
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
