package zorgian.primes;

/** Tells primes from other numbers. */
public final class Primes {

    private Primes() {
    }

    /**
     * Whether a number is prime: greater than 1, and divided by nothing but 1 and itself.
     *
     * @param number any number
     */
    public static boolean isPrime(long number) {
        throw new UnsupportedOperationException("TODO 1: is it prime?");
    }
}
