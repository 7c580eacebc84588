package zorgian.primes;

/** What became of one number. */
public sealed interface Answer {

    /** The number that was asked about. */
    long number();

    /**
     * It is known.
     *
     * @param prime whether the number is prime
     */
    record Known(long number, boolean prime) implements Answer {}

    /**
     * Nobody could tell.
     *
     * @param cause why not
     */
    record Unanswered(long number, Throwable cause) implements Answer {}
}
