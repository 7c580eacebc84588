package zorgian.lab.runtime;

/**
 * An access in one long: the thread (16 bits), the interval of that thread (28 bits) and the site, the student's line (20 bits). After
 * FastTrack's epochs (Flanagan and Freund, PLDI 2009). 0 is no access.
 */
final class Epoch {

    static final int MOST_THREADS = 1 << 16;
    static final int MOST_INTERVALS = 1 << 28;
    static final int MOST_SITES = 1 << 20;

    private static final int SITE_BITS = 20;
    private static final int INTERVAL_BITS = 28;
    private static final long SITE = MOST_SITES - 1;

    private Epoch() {
    }

    /** Without a site. */
    static long of(int thread, int interval) {
        return (long) thread << SITE_BITS + INTERVAL_BITS | (long) interval << SITE_BITS;
    }

    static int thread(long epoch) {
        return (int) (epoch >>> SITE_BITS + INTERVAL_BITS);
    }

    static int interval(long epoch) {
        return (int) (epoch >>> SITE_BITS) & MOST_INTERVALS - 1;
    }

    static int site(long epoch) {
        return (int) (epoch & SITE);
    }

    static boolean isSame(long epoch, long other) {
        return (epoch ^ other) >>> SITE_BITS == 0;
    }
}
