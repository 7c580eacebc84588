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
        // <solution>
        if (number < 2) {
            return false;
        }
        if (number % 2 == 0) {
            return number == 2;
        }
        for (long divisor = 3; divisor <= number / divisor; divisor += 2) {
            if (number % divisor == 0) {
                return false;
            }
        }
        return true;
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 1: is it prime?");
        // </solution>
    }
}
