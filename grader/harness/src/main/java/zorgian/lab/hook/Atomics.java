package zorgian.lab.hook;

import java.util.Set;
import zorgian.lab.trace.Accesses;
import zorgian.lab.trace.Shadow;
import zorgian.lab.trace.SyncVar;
import zorgian.lab.trace.Trace;

/**
 * Accesses through atomics, field updaters and VarHandles. Plain ones are not told to the trace; opaque ones are taken to order, which is more than they
 * promise.
 */
public final class Atomics {

    private static final Set<String> PLAIN = Set.of("getPlain", "setPlain", "length", "toString", "hashCode", "equals", "getClass");
    private static final Set<String> READS = Set.of("get", "getAcquire", "getOpaque", "getVolatile", "intValue", "longValue", "doubleValue", "floatValue", "getReference", "getStamp",
            "isMarked", "sum", "sumThenReset");
    private static final Set<String> WRITES = Set.of("set", "lazySet", "setRelease", "setOpaque", "setVolatile", "reset", "increment", "decrement", "add", "accumulate");

    private Atomics() {
    }

    /**
     * Called just before the access.
     *
     * @param atomic the atomic, updater or VarHandle
     * @param owner the first argument where it is an object, or null
     * @param index the first argument that is an int, or -1
     * @param mode the method's name
     */
    public static void before(Object atomic, Object owner, int index, String mode) {
        if (atomic != null && !isPlain(atomic, mode) && !READS.contains(mode)) {
            Shadow shadow = shadow(atomic, owner);
            if (shadow != null) {
                Accesses.anyVolatileField(shadow, true);
            } else {
                Trace.now().release(variable(atomic, owner, index));
            }
        }
    }

    /** Called just after it. */
    public static void after(Object atomic, Object owner, int index, String mode) {
        if (!isPlain(atomic, mode) && !WRITES.contains(mode)) {
            Shadow shadow = shadow(atomic, owner);
            if (shadow != null) {
                Accesses.anyVolatileField(shadow, false);
            } else {
                Trace.now().acquire(variable(atomic, owner, index));
            }
        }
    }

    private static boolean isPlain(Object atomic, String mode) {
        boolean isHandle = atomic instanceof java.lang.invoke.VarHandle;
        return PLAIN.contains(mode) || isHandle && (mode.equals("get") || mode.equals("set"));
    }

    private static boolean isIndirect(Object atomic) {
        return atomic instanceof java.lang.invoke.VarHandle || atomic.getClass().getName().contains("FieldUpdater");
    }

    private static Shadow shadow(Object atomic, Object owner) {
        return isIndirect(atomic) && owner instanceof Traced traced ? traced.lab$shadow() : null;
    }

    private static SyncVar variable(Object atomic, Object owner, int index) {
        Object of = isIndirect(atomic) && owner != null ? owner : atomic;
        boolean isArray = of.getClass().isArray() || of.getClass().getName().endsWith("Array");
        return isArray && index >= 0 ? Trace.now().element(of, index) : Trace.now().variable(of);
    }
}
