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
     * @param idleTime how long a worker waits for something to do before it ends, more than zero
     * @param threads makes every thread that the service uses
     * @throws IllegalArgumentException if a number or the idle time is too small
     * @throws NullPointerException if something is null
     */
    public CalendarService(Converter converter, int workers, int capacity, Duration idleTime, ThreadFactory threads) {
        // TODO 3: refuse what makes no sense, keep the rest.
        throw new UnsupportedOperationException("TODO 3");
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
        // TODO 4: accept the request and see to it that a worker converts it.
        throw new UnsupportedOperationException("TODO 4");
    }

    /**
     * Waits until every request that was accepted before this call is done: answered, or failed.
     *
     * @throws InterruptedException if the calling thread is or gets interrupted while it waits; the requests are not
     *     affected
     */
    public void awaitAll() throws InterruptedException {
        // TODO 5: wait for all.
        throw new UnsupportedOperationException("TODO 5");
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
        // TODO 6: accept nothing more, finish, and leave no thread behind.
        throw new UnsupportedOperationException("TODO 6");
    }
}
