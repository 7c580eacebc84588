package zorgian.lab.hook;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets other threads go first at some points of a run, as the seed of its schedule has it. */
public final class Steering {

    /** After so many points a run goes on as it comes, so that steering ends. */
    private static final int MOST_TURNS = 300;

    private static final int LAST = 1_000_000;

    private static volatile Steering current = new Steering(0);

    private final long seed;
    private final AtomicInteger turns = new AtomicInteger();
    private final Map<String, AtomicInteger> passed = new ConcurrentHashMap<>();

    private Steering(long seed) {
        this.seed = seed;
    }

    /** Steers the run that begins now. */
    public static void by(long seed) {
        current = new Steering(seed);
    }

    /** The calling thread has just been started. Under every schedule threads begin one after the other, so that none depends on luck. */
    public static void begins() {
        LabTime.clock().letOthersGoFirst("0 " + Thread.currentThread().getName());
    }

    /** The calling thread is about to ask for a lock. */
    static void beforeLock() {
        current.point(true);
    }

    /** It is about to take something out of a queue. */
    static void beforeTake() {
        current.point(false);
    }

    private void point(boolean isLock) {
        if (seed == 0 || seed == 3) {
            return;
        }
        String thread = Thread.currentThread().getName();
        int count = passed.computeIfAbsent(thread, name -> new AtomicInteger()).incrementAndGet();
        boolean lets = seed == 4 || (isLock ? seed == 1 : seed == 2) || seed > 4 && (mix(thread, count) & 1) == 0;
        if (lets && turns.incrementAndGet() <= MOST_TURNS) {
            // In turn: who has let others go first more often goes later. Schedule 4 turns the order of ranks round.
            String rank = seed > 4 ? String.format("%016x", mix(thread, -count)) : (seed == 4 ? LAST - count : count) + " " + thread;
            LabTime.clock().letOthersGoFirst(rank);
        }
    }

    /** Scatters as SplitMix64 does (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014). */
    private long mix(String thread, int count) {
        long z = seed * 0x9E3779B97F4A7C15L + thread.hashCode() * 31L + count;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
