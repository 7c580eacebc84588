package zorgian.primes;

/** Divides by odd numbers only. */
public final class Primes {

    private Primes() {
    }

    public static boolean isPrime(long number) {
        if (number < 2) {
            return false;
        }
        for (long divisor = 3; divisor <= number / divisor; divisor += 2) {
            if (number % divisor == 0) {
                return false;
            }
        }
        return true;
    }
}
