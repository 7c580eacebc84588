package zorgian.primes;

/** Never asks whether a process is alive: sending to a dead one fails, and blames the number only if the process is new. */
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
        if (number % 3 == 0) {
            return number == 3;
        }
        long root = (long) Math.sqrt(number) + 1;
        for (long divisor = 6; divisor - 1 <= root && divisor < number; divisor += 6) {
            if (number % (divisor - 1) == 0 && number > divisor - 1 || number % (divisor + 1) == 0 && number > divisor + 1) {
                return false;
            }
        }
        return true;
    }
}
