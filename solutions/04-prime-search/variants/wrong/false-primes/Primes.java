package zorgian.primes;

import java.math.BigInteger;

/** Tests only whether 2 to the power of n - 1 leaves 1, as it also does for some that are not prime. */
public final class Primes {

    private Primes() {
    }

    public static boolean isPrime(long number) {
        if (number < 2) {
            return false;
        }
        if (number % 2 == 0) {
            return number == 2;
        }
        BigInteger modulus = BigInteger.valueOf(number);
        return BigInteger.TWO.modPow(modulus.subtract(BigInteger.ONE), modulus).equals(BigInteger.ONE);
    }
}
