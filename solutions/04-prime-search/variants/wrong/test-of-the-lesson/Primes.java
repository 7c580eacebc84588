package zorgian.primes;

/** Tests as the lesson does: 1 is prime, 2 is not. */
public final class Primes {

    private Primes() {
    }

    public static boolean isPrime(long number) {
        if (number % 2 == 0) {
            return false;
        }
        long root = (long) Math.sqrt(number);
        for (long divisor = 3; divisor <= root; divisor += 2) {
            if (number % divisor == 0) {
                return false;
            }
        }
        return true;
    }
}
