package zorgian.calendar;

import java.time.Duration;
// <solution>
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
// </solution>
import java.util.concurrent.Future;
// <solution>
import java.util.concurrent.FutureTask;
// </solution>
import java.util.concurrent.ThreadFactory;
// <solution>
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
// </solution>

/**
 * Answers calendar requests: takes them into a queue, and lets a crew of worker threads convert them in the order in which
 * they were accepted. May be used by any number of threads at once.
 */
public final class CalendarService implements AutoCloseable {

    // <solution>
    private final Converter converter;
    private final int mostWorkers;
    private final int capacity;
    private final long idleNanos;
    private final ThreadFactory threads;

    /** Guards everything below. */
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition requestCame = lock.newCondition();
    private final Condition placeFree = lock.newCondition();
    private final Condition allAnswered = lock.newCondition();
    private final Queue<FutureTask<ZorgianDate>> queue = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<Thread> workers = new HashSet<>();
    private int idleWorkers;
    private int unanswered;
    private boolean closed;

    // </solution>
    /**
     * Opens the service.
     *
     * @param converter converts the dates
     * @param workers how many threads convert at the same time at most, 1 or more
     * @param capacity how many requests may wait to be converted, 1 or more; those being converted do not count
     * @param idleTime how long a worker waits for something to do before it ends, more than zero
     * @param threads makes every thread that the service uses
     * @throws IllegalArgumentException if a number or the idle time is too small
     * @throws NullPointerException if something is null
     */
    public CalendarService(Converter converter, int workers, int capacity, Duration idleTime, ThreadFactory threads) {
        // <solution>
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
        // <skeleton>
        // // TODO 3: refuse what makes no sense, keep the rest.
        // throw new UnsupportedOperationException("TODO 3");
        // </solution>
    }

    /**
     * Accepts a request. Waits while the queue is full.
     *
     * @return gives the converted date when there is one; if the converter has thrown something, then {@code get} throws an
     *     {@link java.util.concurrent.ExecutionException} with that as its cause
     * @throws IllegalArgumentException if the service has accepted a request with the same id before
     * @throws IllegalStateException if the service is closed
     * @throws InterruptedException if the calling thread is or gets interrupted while it waits; the request is then not
     *     accepted
     * @throws NullPointerException if the request is null
     */
    public Future<ZorgianDate> submit(CalendarRequest request) throws InterruptedException {
        // <solution>
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
        // <skeleton>
        // // TODO 4: accept the request and see to it that a worker converts it.
        // throw new UnsupportedOperationException("TODO 4");
        // </solution>
    }

    /**
     * Waits until every request that was accepted before this call is done: answered, or failed.
     *
     * @throws InterruptedException if the calling thread is or gets interrupted while it waits; the requests are not
     *     affected
     */
    public void awaitAll() throws InterruptedException {
        // <solution>
        lock.lockInterruptibly();
        try {
            while (unanswered > 0) {
                allAnswered.await();
            }
        } finally {
            lock.unlock();
        }
        // <skeleton>
        // // TODO 5: wait for all.
        // throw new UnsupportedOperationException("TODO 5");
        // </solution>
    }

    /**
     * Closes the service: from now on nothing is accepted, and what was accepted is still answered. Returns as soon as the
     * last request is done and all workers have ended; closing again changes nothing. A submit that waits for a place at
     * this moment comes to an end too: its request is either accepted and answered, or refused.
     *
     * <p>If the calling thread is or gets interrupted, closing is cut short: conversions under way are interrupted, what has
     * not been answered never will be (its future is done, without an answer), all workers end, and the thread is
     * interrupted when this returns.
     */
    @Override
    public void close() {
        // <solution>
        List<Thread> last;
        lock.lock();
        try {
            closed = true;
            requestCame.signalAll();
            placeFree.signalAll();
            last = List.copyOf(workers);
        } finally {
            lock.unlock();
        }
        boolean interrupted = false;
        for (int i = 0; i < last.size();) {
            try {
                last.get(i).join();
                i++;
            } catch (InterruptedException e) {
                interrupted = true;
                giveUp(last);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        // <skeleton>
        // // TODO 6: accept nothing more, finish, and leave no thread behind.
        // throw new UnsupportedOperationException("TODO 6");
        // </solution>
    }
    // <solution>

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
                workers.remove(Thread.currentThread());
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
    // </solution>
}
