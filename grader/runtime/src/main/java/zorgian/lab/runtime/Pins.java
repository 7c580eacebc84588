package zorgian.lab.runtime;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import jdk.internal.misc.Unsafe;

/** What would be another in every run: numbers of threads and pools, seeds, identity hash codes, the common pool. Here they are the same in each. */
public final class Pins {

    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    private static final long FIRST_THREAD_ID = 1000;
    private static final int GOLDEN = 0x9E3779B1;

    /** Class, static field, and what it begins with. */
    private static final Object[][] COUNTERS = {
        {"java.lang.Thread", "threadSeqNumber", FIRST_THREAD_ID}, {"java.lang.Thread", "threadInitNumber", 0L},
        {"java.lang.Thread$ThreadNumbering", "next", 0L}, {"java.lang.Thread$ThreadIdentifiers", "next", FIRST_THREAD_ID},
        {"java.util.concurrent.Executors$DefaultThreadFactory", "poolNumber", 1L}, {"java.util.concurrent.ForkJoinPool", "poolNumberSequence", 0L},
        {"java.util.concurrent.ForkJoinPool", "poolIds", 0L}, {"java.util.Timer", "nextSerialNumber", 0L},
        {"java.util.concurrent.ThreadLocalRandom", "probeGenerator", 0L}, {"java.util.concurrent.ThreadLocalRandom", "seeder", 42L},
        {"java.util.Random", "seedUniquifier", 8682522807148012L}, {"java.util.SplittableRandom", "defaultGen", 42L}};
    private static Object[] bases;
    private static long[] offsets;
    private static Random mathRandom;
    private static Constructor<ForkJoinPool> newCommon;

    private static ForkJoinPool common;
    private static ScheduledThreadPoolExecutor delayer;
    private static int hashes;
    private static int quietHashes;
    private static Random uuids;

    private Pins() {
    }

    /** To be called before each run, by the worker. */
    static void reset() {
        if (bases == null) {
            find();
        }
        common = null;
        delayer = null;
        hashes = 0;
        quietHashes = 0;
        uuids = new Random(42);
        mathRandom.setSeed(42);
        Loops.reset();
        ClassInit.reset();
        for (int i = 0; i < COUNTERS.length; i++) {
            long begin = (Long) COUNTERS[i][2];
            if (bases[i] instanceof AtomicInteger counter) {
                counter.set((int) begin);
            } else if (bases[i] instanceof AtomicLong counter) {
                counter.set(begin);
            } else if (bases[i] != null && isInt[i]) {
                UNSAFE.putInt(bases[i], offsets[i], (int) begin);
            } else if (bases[i] != null) {
                UNSAFE.putLong(bases[i], offsets[i], begin);
            }
        }
    }

    private static boolean[] isInt;

    private static void find() {
        bases = new Object[COUNTERS.length];
        offsets = new long[COUNTERS.length];
        isInt = new boolean[COUNTERS.length];
        for (int i = 0; i < COUNTERS.length; i++) {
            try {
                Field field = Class.forName((String) COUNTERS[i][0]).getDeclaredField((String) COUNTERS[i][1]);
                bases[i] = UNSAFE.staticFieldBase(field);
                offsets[i] = UNSAFE.staticFieldOffset(field);
                isInt[i] = field.getType() == int.class;
                if (!field.getType().isPrimitive()) {
                    bases[i] = UNSAFE.getReference(bases[i], offsets[i]);
                }
            } catch (ClassNotFoundException | NoSuchFieldException e) {
                // Another JDK counts elsewhere, which is in the list too.
                bases[i] = null;
            }
        }
        try {
            Field random = Class.forName("java.lang.Math$RandomNumberGeneratorHolder").getDeclaredField("randomNumberGenerator");
            mathRandom = (Random) UNSAFE.getReference(UNSAFE.staticFieldBase(random), UNSAFE.staticFieldOffset(random));
            newCommon = ForkJoinPool.class.getDeclaredConstructor(byte.class);
            newCommon.setAccessible(true);
        } catch (ClassNotFoundException | NoSuchFieldException | NoSuchMethodException e) {
            throw new IllegalStateException("this JDK is another than the lab knows", e);
        }
    }

    /** The salt of Set.of and Map.of, once for all. */
    static void pinSalt() {
        try {
            Class<?> type = Class.forName("java.util.ImmutableCollections");
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().startsWith("SALT")) {
                    if (field.getType() == long.class) {
                        UNSAFE.putLong(UNSAFE.staticFieldBase(field), UNSAFE.staticFieldOffset(field), 0x243F_6A88L);
                    } else {
                        UNSAFE.putInt(UNSAFE.staticFieldBase(field), UNSAFE.staticFieldOffset(field), 0x243F_6A88);
                    }
                } else if (field.getName().equals("REVERSE")) {
                    UNSAFE.putBoolean(UNSAFE.staticFieldBase(field), UNSAFE.staticFieldOffset(field), false);
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("this JDK has no ImmutableCollections", e);
        }
    }

    // ------------------------------------------------------------------------------------------------ one common pool a run

    public static ForkJoinPool common(ForkJoinPool real) {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            return real;
        }
        if (common == null) {
            me.quiet++;
            try {
                common = newCommon.newInstance((byte) 0);
            } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("no common pool can be made", e);
            } finally {
                me.quiet--;
            }
        }
        return common;
    }

    public static Executor asyncPool(Executor real) {
        return real instanceof ForkJoinPool pool ? common(pool) : real;
    }

    public static ScheduledThreadPoolExecutor delayer(ScheduledThreadPoolExecutor real) {
        LogicalThread me = Scheduler.me();
        if (me == null) {
            return real;
        }
        if (delayer == null) {
            me.quiet++;
            try {
                delayer = new ScheduledThreadPoolExecutor(1, real.getThreadFactory());
                delayer.setRemoveOnCancelPolicy(true);
            } finally {
                me.quiet--;
            }
        }
        return delayer;
    }

    /** The common pool of the run, or null if it has not used it. */
    static ForkJoinPool commonIfUsed() {
        return common;
    }

    // ------------------------------------------------------------------------------------------------ hash codes

    /** In the place of a call of Object.hashCode. */
    public static int hashOf(Object object) {
        int hash = object.hashCode();
        return Scheduler.me() == null || hash != System.identityHashCode(object) ? hash : identityHash(object);
    }

    /** In the place of System.identityHashCode, and of Object.hashCode where it is not overridden. */
    public static int identityHash(Object object) {
        LogicalThread me = Scheduler.me();
        if (object == null || me == null) {
            return System.identityHashCode(object);
        }
        if (object instanceof Class<?> type) {
            return type.getName().hashCode();
        }
        Shadow shadow = Scheduler.run.shadows.of(object);
        if (shadow.pinnedHash == 0) {
            // What the JVM does once, and not in every run, must not change what the program sees.
            int mixed = (me.quiet == 0 ? ++hashes : --quietHashes) * GOLDEN;
            shadow.pinnedHash = Math.max(1, (mixed ^ mixed >>> 15) & Integer.MAX_VALUE);
        }
        return shadow.pinnedHash;
    }

    public static UUID randomUuid() {
        if (Scheduler.me() == null) {
            return UUID.randomUUID();
        }
        long most = uuids.nextLong() & ~0xF000L | 0x4000L;
        long least = uuids.nextLong() & ~0xC000_0000_0000_0000L | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }
}
