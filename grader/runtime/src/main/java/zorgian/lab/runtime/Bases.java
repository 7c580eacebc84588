package zorgian.lab.runtime;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import jdk.internal.misc.Unsafe;

/** Where the elements of arrays begin. By reflection, because Unsafe.arrayBaseOffset returns an int on 17 and a long on 25. */
final class Bases {

    private static final Class<?>[] TYPES = {Object[].class, int[].class, long[].class, byte[].class, boolean[].class, char[].class,
            short[].class,
        double[].class, float[].class};
    private static final long[] BASES = new long[TYPES.length];

    static {
        try {
            Method base = Unsafe.class.getMethod("arrayBaseOffset", Class.class);
            for (int i = 0; i < TYPES.length; i++) {
                BASES[i] = ((Number) base.invoke(Unsafe.getUnsafe(), TYPES[i])).longValue();
            }
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("this JDK's Unsafe has no arrayBaseOffset", e);
        }
    }

    private Bases() {
    }

    static long of(Class<?> type) {
        for (int i = 1; i < TYPES.length; i++) {
            if (TYPES[i] == type) {
                return BASES[i];
            }
        }
        return BASES[0];
    }
}
