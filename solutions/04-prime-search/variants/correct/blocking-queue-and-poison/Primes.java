package zorgian.primes;

import java.math.BigInteger;

/** Threads live on a queue of places until each has swallowed a poison pill; Miller and Rabin tell primes. */
public final class Primes {

    private static final long[] WITNESSES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};

    private Primes() {
    }

    public static boolean isPrime(long number) {
        if (number < 2) {
            return false;
        }
        if (number % 2 == 0) {
            return number == 2;
        }
        for (long witness : WITNESSES) {
            if (number % witness == 0) {
                return number == witness;
            }
        }
        BigInteger modulus = BigInteger.valueOf(number);
        int halvings = Long.numberOfTrailingZeros(number - 1);
        BigInteger odd = BigInteger.valueOf((number - 1) >> halvings);
        for (long witness : WITNESSES) {
            BigInteger power = BigInteger.valueOf(witness).modPow(odd, modulus);
            if (!power.equals(BigInteger.ONE) && !reachesMinusOne(power, modulus, halvings)) {
                return false;
            }
        }
        return true;
    }

    private static boolean reachesMinusOne(BigInteger power, BigInteger modulus, int halvings) {
        BigInteger minusOne = modulus.subtract(BigInteger.ONE);
        for (int i = 0; i < halvings; i++) {
            if (power.equals(minusOne)) {
                return true;
            }
            power = power.multiply(power).mod(modulus);
        }
        return false;
    }
}
