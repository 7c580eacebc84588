package zorgian.data;

/**
 * Random numbers that are the same everywhere and for ever, which the JDK promises of none of its generators' bounded numbers. SplitMix64, from Steele, Lea
 * and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
 */
final class SplitMix {

    private long state;

    SplitMix(long seed) {
        this.state = seed;
    }

    long next() {
        state += 0x9e3779b97f4a7c15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** 0 to {@code bound} - 1. Smaller numbers are likelier by less than one in 2^40 for the bounds used here. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** True so many times in a hundred. */
    boolean percent(int chance) {
        return below(100) < chance;
    }
}
