package zorgian.primes;

/**
 * What a process says.
 *
 * @param number the number that it talks about
 * @param prime whether this number is prime
 */
public record Reply(long number, boolean prime) {}
