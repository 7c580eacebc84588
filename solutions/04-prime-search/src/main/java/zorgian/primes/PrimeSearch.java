package zorgian.primes;

// <solution>
import java.util.ArrayList;
// </solution>
import java.util.List;
// <solution>
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
// </solution>

/**
 * Tells which numbers of a list are prime, one after the other or on several threads. Several callers may use it at once, and again and
 * again; no call knows of another.
 */
public final class PrimeSearch {

    // <solution>
    private final PrimeTest test;

    // </solution>
    /**
     * @param test tells whether a number is prime
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the test is null
     */
    public PrimeSearch(PrimeTest test) {
        // <solution>
        if (test == null) {
            throw new IllegalArgumentException("there is no test");
        }
        this.test = test;
        // <skeleton>
        // // TODO 2: keep the test.
        // </solution>
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
        // <solution>
        check(numbers);
        List<Answer> answers = new ArrayList<>();
        for (long number : numbers) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted before number " + number);
            }
            answers.add(answer(number));
        }
        return answers;
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 3: one after the other");
        // </solution>
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
        // <solution>
        check(numbers);
        if (threads < 1) {
            throw new IllegalArgumentException("it takes a thread or more, not " + threads);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Answer>> futures = new ArrayList<>();
            for (long number : numbers) {
                futures.add(pool.submit(() -> answer(number)));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } catch (ExecutionException neverFails) {
            throw new IllegalStateException(neverFails.getCause());
        } finally {
            pool.shutdownNow();
            awaitEnd(pool);
        }
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 4: on threads");
        // </solution>
    }
    // <solution>

    private Answer answer(long number) throws InterruptedException {
        try {
            return new Answer.Known(number, test.isPrime(number));
        } catch (RuntimeException | Error failure) {
            return new Answer.Unanswered(number, failure);
        }
    }

    /** Waits until all threads of the pool have ended, however long that takes and however often the caller is interrupted. */
    private static void awaitEnd(ExecutorService pool) throws InterruptedException {
        boolean interrupted = false;
        for (boolean ended = false; !ended;) {
            try {
                ended = pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            throw new InterruptedException("interrupted while the threads come to their end");
        }
    }

    private static void check(List<Long> numbers) {
        if (numbers == null) {
            throw new IllegalArgumentException("the list of numbers is null");
        }
        for (Long number : numbers) {
            if (number == null) {
                throw new IllegalArgumentException("there is a null among the numbers");
            }
        }
    }
    // </solution>
}
