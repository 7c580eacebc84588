package zorgian.data;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Numbers to ask "is it prime?" of. */
final class Numbers {

    /** The lesson's own list; the third is the first once more. */
    static final List<Long> OF_THE_LESSON = List.of(112272535095293L, 112582705942171L, 112272535095293L, 115280095190773L, 115797848077099L,
            1099726899285419L, 3399726899288419L, 1125828054422712L, 237397848077029L);

    private static final int SURE = 100;

    private Numbers() {
    }

    /** For every length of 2 to 62 bits, the largest prime of that length. */
    static List<Long> primes() {
        List<Long> primes = new ArrayList<>();
        for (int bits = 2; bits <= 62; bits++) {
            long candidate = (1L << bits) - 1;
            while (!BigInteger.valueOf(candidate).isProbablePrime(SURE)) {
                candidate--;
            }
            primes.add(candidate);
        }
        return primes;
    }
}
