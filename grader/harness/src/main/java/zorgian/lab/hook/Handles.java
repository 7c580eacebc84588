package zorgian.lab.hook;

import zorgian.lab.trace.Accesses;
import zorgian.lab.trace.Shadow;
import zorgian.lab.trace.SyncVar;
import zorgian.lab.trace.Trace;

/** Accesses through a VarHandle. Plain ones are not told to the trace; opaque ones are taken to order as well. */
public final class Handles {

    private Handles() {
    }

    /**
     * @param handle the VarHandle
     * @param owner the object or array that has the variable, or null
     * @param mode the method's name
     */
    public static void before(Object handle, Object owner, String mode) {
        if (mode.equals("get") || mode.equals("set")) {
            return;
        }
        if (!mode.startsWith("getAcquire") && !mode.startsWith("getVolatile") && !mode.startsWith("getOpaque")) {
            Shadow shadow = owner instanceof Traced traced ? traced.lab$shadow() : null;
            if (shadow != null) {
                Accesses.anyVolatileField(shadow, true);
            } else {
                Trace trace = Trace.now();
                trace.release(variable(trace, handle, owner));
            }
        }
    }

    public static void after(Object handle, Object owner, String mode) {
        if (!mode.startsWith("set") && !mode.equals("get")) {
            Shadow shadow = owner instanceof Traced traced ? traced.lab$shadow() : null;
            if (shadow != null) {
                Accesses.anyVolatileField(shadow, false);
            } else {
                Trace trace = Trace.now();
                trace.acquire(variable(trace, handle, owner));
            }
        }
    }

    private static SyncVar variable(Trace trace, Object handle, Object owner) {
        return trace.variable(owner == null ? handle : owner);
    }
}
