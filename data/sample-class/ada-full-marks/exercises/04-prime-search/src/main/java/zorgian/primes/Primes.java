package zorgian.primes;

import java.math.BigInteger;

/** Takes answers as they come and puts each to its place; BigInteger knows primes. */
public final class Primes {

    private Primes() {
    }

    public static boolean isPrime(long number) {
        return number > 1 && BigInteger.valueOf(number).isProbablePrime(100);
    }
}
