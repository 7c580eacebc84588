package zorgian.primes;

/** Tells whether a number is prime, on the calling thread. Any number of threads may ask at the same time. */
@FunctionalInterface
public interface PrimeTest {

    /**
     * Whether the number is prime.
     *
     * @throws InterruptedException if the calling thread was interrupted; the number is then given up. A test may also be deaf to
     *     interrupts, and leave the thread interrupted
     */
    boolean isPrime(long number) throws InterruptedException;
}
