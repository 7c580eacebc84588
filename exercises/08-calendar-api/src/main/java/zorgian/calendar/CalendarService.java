package zorgian.calendar;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/**
 * Answers calendar requests: takes them into a queue, and lets a crew of worker threads convert them in the order in which
 * they were accepted. May be used by any number of threads at once.
 */
public final class CalendarService implements AutoCloseable {

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
        // TODO 3: refuse what makes no sense, keep the rest.
        throw new UnsupportedOperationException("TODO 3");
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
        // TODO 4: accept the request and see to it that a worker converts it.
        throw new UnsupportedOperationException("TODO 4");
    }

    /**
     * Waits until every request that was accepted before this call is done: answered, or failed. Whether it also waits for
     * those that are accepted meanwhile is open.
     *
     * @throws InterruptedException if the calling thread is or gets interrupted while it waits; the requests are not
     *     affected. What is open in {@link #submit} is open here, too
     */
    public void awaitAll() throws InterruptedException {
        // TODO 5: wait for all.
        throw new UnsupportedOperationException("TODO 5");
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
        // TODO 6: accept nothing more, finish, and leave no thread behind.
        throw new UnsupportedOperationException("TODO 6");
    }
}
