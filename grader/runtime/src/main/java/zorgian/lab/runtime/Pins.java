package zorgian.lab.runtime;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.Collections;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import jdk.internal.misc.Unsafe;

/**
 * What would be another in every run: numbers of threads and pools, seeds, identity hash codes, the common pool. Here they are the same in
 * each.
 */
public final class Pins {

    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    private static final long FIRST_THREAD_ID = 1000;
    /** Of threads that are not of a run: two that are alive must not have the same, for JDK 25 knows by it who owns a monitor. */
    private static final long FIRST_ID_OF_OTHERS = 1_000_000;
    private static final int GOLDEN = 0x9E3779B1;

    /** Class, static field, and what it begins with. */
    private static final Object[][] COUNTERS = {
        {"java.lang.Thread", "threadInitNumber", 0L}, {"java.lang.Thread$ThreadNumbering", "next", 0L},
        {"java.util.concurrent.Executors$DefaultThreadFactory", "poolNumber", 1L},
        {"java.util.concurrent.ForkJoinPool", "poolNumberSequence", 0L},
        {"java.util.concurrent.ForkJoinPool", "poolIds", 0L}, {"java.util.Timer", "nextSerialNumber", 0L},
        {"java.util.concurrent.ThreadLocalRandom", "probeGenerator", 0L}, {"java.util.concurrent.ThreadLocalRandom", "seeder", 42L},
        {"java.util.Random", "seedUniquifier", 8682522807148012L}, {"java.util.SplittableRandom", "defaultGen", 42L}};
    private static final ClassLoader SYSTEM = ClassLoader.getSystemClassLoader();
    private static Object[] bases;
    private static long[] offsets;
    private static Random mathRandom;
    private static Constructor<ForkJoinPool> newCommon;
    private static Object shufflesBase;
    private static long shufflesOffset;

    private static ForkJoinPool common;
    private static ScheduledThreadPoolExecutor delayer;
    private static long threadId;
    private static int hashes;
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
        threadId = FIRST_THREAD_ID;
        hashes = 0;
        UNSAFE.putReference(shufflesBase, shufflesOffset, null);
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
            Field shuffles = Collections.class.getDeclaredField("r");
            shufflesBase = UNSAFE.staticFieldBase(shuffles);
            shufflesOffset = UNSAFE.staticFieldOffset(shuffles);
            newCommon = ForkJoinPool.class.getDeclaredConstructor(byte.class);
            newCommon.setAccessible(true);
        } catch (ClassNotFoundException | NoSuchFieldException | NoSuchMethodException e) {
            throw new IllegalStateException("this JDK is another than the lab knows", e);
        }
    }

    // ------------------------------------------------------------------------------------------------ ids of threads

    /** Once for all: the ids below are those of runs. */
    static void keepThreadIds() {
        try {
            try {
                Field next = Thread.class.getDeclaredField("threadSeqNumber");
                UNSAFE.putLong(UNSAFE.staticFieldBase(next), UNSAFE.staticFieldOffset(next), FIRST_ID_OF_OTHERS);
            } catch (NoSuchFieldException e) {
                Field next = Class.forName("java.lang.Thread$ThreadIdentifiers").getDeclaredField("NEXT_TID_OFFSET");
                UNSAFE.ensureClassInitialized(next.getDeclaringClass());
                UNSAFE.putLong(null, UNSAFE.getLong(UNSAFE.staticFieldBase(next), UNSAFE.staticFieldOffset(next)), FIRST_ID_OF_OTHERS);
            }
        } catch (ClassNotFoundException | NoSuchFieldException e) {
            throw new IllegalStateException("this JDK counts threads in a way that the lab does not know", e);
        }
    }

    static long nextThreadId() {
        return threadId++;
    }

    /** A thread is made. @param real the id that it would have */
    public static long threadId(long real) {
        return Scheduler.seen() == null ? real : nextThreadId();
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

    // ------------------------------------------------------------------------------------------------ hash codes

    /** In the place of a call of Object.hashCode. */
    public static int hashOf(Object object) {
        int hash = object.hashCode();
        return Scheduler.me() == null || hash != System.identityHashCode(object) ? hash : identityHash(object);
    }

    /** In the place of System.identityHashCode, and of Object.hashCode where it is not overridden. */
    public static int identityHash(Object object) {
        LogicalThread me = object == null ? null : Scheduler.me();
        if (object instanceof Enum<?> constant && isForPrograms(constant)) {
            return mixed(constant.name().hashCode());
        }
        if (me == null) {
            return System.identityHashCode(object);
        }
        boolean isPrograms = isPrograms(object);
        boolean isPinned = isPrograms || me.quiet == 0 && isPinned(object.getClass());
        if (object instanceof Class<?> type) {
            return isPinned ? type.getName().hashCode() : System.identityHashCode(object);
        }
        // Once it was told it stays, whoever asks.
        Shadow shadow = Scheduler.run.shadows.of(object);
        if (shadow.pinnedHash == 0) {
            shadow.pinnedHash = !isPinned ? System.identityHashCode(object)
                    : mixed(isPrograms ? ++hashes : hashOfJdk(shadow.info));
        }
        return shadow.pinnedHash;
    }

    /** Counted class by class, for the JDK makes some objects once in a JVM and not in every run. */
    private static int hashOfJdk(ClassInfo info) {
        return info.type.getName().hashCode() - ++info.hashes;
    }

    private static int mixed(int number) {
        int mixed = number * GOLDEN;
        return Math.max(1, (mixed ^ mixed >>> 15) & Integer.MAX_VALUE);
    }

    /** Of the JDK, and used by programs rather than by itself: its hash code is the same for everybody. */
    private static boolean isForPrograms(Enum<?> constant) {
        String type = constant.getDeclaringClass().getName();
        return type.startsWith("java.time.") || type.startsWith("java.util.concurrent.");
    }

    /** Whether the program has made it: these are counted apart, in the order in which they are asked for. */
    private static boolean isPrograms(Object object) {
        ClassLoader loader = object.getClass().getClassLoader();
        return loader != null && loader != SYSTEM && loader != SYSTEM.getParent() && !(object instanceof ClassLoader);
    }

    /**
     * Of objects of the JDK's classes those that programs mostly share; any others only where the program has called a container itself,
     * for the JDK has tables of its own that were filled before.
     */
    private static boolean isPinned(Class<?> type) {
        return (Scheduler.site & Scheduler.IN_CONTAINERS) != 0 || type == Object.class || type.getClassLoader() != null || type.isArray()
                || Thread.class.isAssignableFrom(type) || type.getName().startsWith("java.util.concurrent.")
                || type.getName().startsWith("java.util.stream.");
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
