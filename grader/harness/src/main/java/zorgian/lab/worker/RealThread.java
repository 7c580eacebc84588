package zorgian.lab.worker;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Threads as the JVM has them, whatever a student's subclass overrides: the worker's own thread never runs student code, which could keep it. Where java.lang
 * is not opened (in the judge's JVM) the methods are called as they are.
 */
final class RealThread {

    private static final MethodHandle INTERRUPT = find();

    private RealThread() {
    }

    static long id(Thread thread) {
        return JdkFields.get(thread, Thread.class, "tid") instanceof Long id ? id : thread.getId();
    }

    static void interrupt(Thread thread) {
        if (INTERRUPT == null || thread.getClass().getClassLoader() == null) {
            thread.interrupt();
            return;
        }
        try {
            INTERRUPT.invokeExact(thread);
        } catch (Throwable e) {
            throw new IllegalStateException("a thread cannot be interrupted", e);
        }
    }

    private static MethodHandle find() {
        try {
            return MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup())
                    .findSpecial(Thread.class, "interrupt", MethodType.methodType(void.class), Thread.class);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
