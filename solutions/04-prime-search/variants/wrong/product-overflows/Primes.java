package zorgian.primes;

/** Raises to powers with long products, which overflow for numbers over 2^31.5. */
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
        for (long base : new long[] {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37}) {
            if (number == base) {
                return true;
            }
            if (number % base == 0 || power(base, number - 1, number) != 1) {
                return false;
            }
        }
        return true;
    }

    private static long power(long base, long exponent, long modulus) {
        long power = 1;
        for (long square = base; exponent > 0; exponent /= 2) {
            if (exponent % 2 == 1) {
                power = power * square % modulus;
            }
            square = square * square % modulus;
        }
        return power;
    }
}
