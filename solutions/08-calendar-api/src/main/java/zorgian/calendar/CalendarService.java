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
import java.util.concurrent.TimeUnit;
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

    // </solution>
    /**
     * Opens the service.
     *
     * @param converter converts the dates
     * @param workers how many threads convert at the same time at most, 1 or more
     * @param capacity how many requests may wait to be converted, 1 or more; those being converted do not count
     * @param idleTime how long a worker waits for something to do before it ends, more than zero: a nanosecond will do, and so
     *     will a thousand years
     * @param threads makes every thread that the service uses; may take a while, never fails, and never calls the service.
     *     Whether it is called under a lock of yours is open
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
        this.idleNanos = TimeUnit.NANOSECONDS.convert(idleTime);
        this.factory = Objects.requireNonNull(threads, "There is no thread factory");
        // <skeleton>
        // // TODO 3: refuse what makes no sense, keep the rest.
        // throw new UnsupportedOperationException("TODO 3");
        // </solution>
    }

    /**
     * Accepts a request. Waits while the queue is full. If this throws, nothing has changed: the id may be used, and no place
     * is lost.
     *
     * @return gives the converted date when there is one; if the converter has thrown something, then {@code get} throws an
     *     {@link java.util.concurrent.ExecutionException} with that as its cause, whatever it is
     * @throws IllegalArgumentException if the service has accepted a request with the same id before. While that one waits
     *     for a place, it is open whether this one waits too or is refused at once
     * @throws IllegalStateException if the service is closed
     * @throws InterruptedException if the calling thread is or gets interrupted while it waits for a place; the request is
     *     then not accepted. Whether a caller who is interrupted already, and has nothing to wait for, returns or ends with an
     *     {@code InterruptedException} is open, and so it is in the moment in which the wait ends; who returns leaves the
     *     thread interrupted
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
            if (queue.size() > idleWorkers && workers < mostWorkers) {
                hire();
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
     * Waits until every request that was accepted before this call is done: answered, or failed. Whether it also waits for
     * those that are accepted meanwhile is open.
     *
     * @throws InterruptedException if the calling thread is or gets interrupted while it waits; the requests are not
     *     affected. What is open in {@link #submit} is open here, too
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
     * last request is done and all workers have ended, which is when none of the threads that the factory made is alive.
     * Closing again changes nothing; if several close at once, each waits for the end. A submit that waits for a place at
     * this moment comes to an end too: its request is either accepted and answered, or refused.
     *
     * <p>If the calling thread is or gets interrupted while it waits, closing is cut short: conversions under way are
     * interrupted, what waits in the queue is never converted (its future is done, without an answer), all workers end, and
     * the thread is interrupted when this returns. That is once all workers have ended, however long that takes; a second
     * interrupt changes nothing. Nobody who waits for a place, for all or in another close is left waiting, and nobody else is
     * interrupted. Whether a conversion that comes to its end in spite of the interrupt still answers its request is open; its
     * future is done in any case.
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
        // <skeleton>
        // // TODO 6: accept nothing more, finish, and leave no thread behind.
        // throw new UnsupportedOperationException("TODO 6");
        // </solution>
    }
    // <solution>

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
