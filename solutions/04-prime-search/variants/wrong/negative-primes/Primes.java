package zorgian.primes;

import java.math.BigInteger;

/** Leaves it to BigInteger, which looks at the absolute value. */
public final class Primes {

    private Primes() {
    }

    public static boolean isPrime(long number) {
        return BigInteger.valueOf(number).isProbablePrime(100);
    }
}
