package zorgian.lab.runtime;

/** Numbers from a seed: SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014). */
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(long seed) {
        state = mixed(seed * GOLDEN + 77);
    }

    /** A number from 0 to one less than the bound. */
    int next(int bound) {
        state += GOLDEN;
        return (int) ((mixed(state) >>> 33) % bound);
    }

    private static long mixed(long number) {
        long z = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
