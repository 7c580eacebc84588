package zorgian.primes;

import java.util.List;

/**
 * Tells which numbers of a list are prime, one after the other or on several threads. Several callers may use it at once, and again and
 * again; no call knows of another.
 */
public final class PrimeSearch {

    /**
     * @param test tells whether a number is prime
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the test is null
     */
    public PrimeSearch(PrimeTest test) {
        // TODO 2: keep the test.
    }

    /**
     * Tests the numbers one after the other, in the order of the list, on the calling thread.
     *
     * @param numbers the numbers, each place of which is tested once; may be empty
     * @return an answer for each place, in the order of the list; if the test fails, {@code Unanswered} with this very failure as its
     *     cause. A failure is whatever is thrown other than an {@code InterruptedException}, an {@code Error} as much as an exception
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it; nothing has been tested then
     * @throws InterruptedException if the calling thread is interrupted; no further test is begun then, also if the test itself is deaf
     *     to interrupts
     */
    public List<Answer> sequentially(List<Long> numbers) throws InterruptedException {
        throw new UnsupportedOperationException("TODO 3: one after the other");
    }

    /**
     * Tests the numbers on so many threads, and returns when the last test has ended.
     *
     * @param numbers the numbers, each place of which is tested once; may be empty
     * @param threads how many tests go on at the same time while there are numbers enough, 1 or more
     * @return as above
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it or there is no thread; nothing has been tested then
     * @throws InterruptedException if the calling thread is interrupted; the tests have been interrupted then, and all threads that
     *     this call started have ended, however long that took; a second interrupt changes nothing
     */
    public List<Answer> onThreads(List<Long> numbers, int threads) throws InterruptedException {
        throw new UnsupportedOperationException("TODO 4: on threads");
    }
}
