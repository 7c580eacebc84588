package zorgian.lab.hook;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import zorgian.lab.trace.Threads;

/** Virtual threads and thread builders, which JDK 21 brought: called by handle, because the harness is compiled for 17. */
public final class VirtualHooks {

    private VirtualHooks() {
    }

    static Thread start(Runnable body, int site) {
        Thread thread = unstarted(body);
        Threads.start(thread, site);
        thread.start();
        return thread;
    }

    private static Thread unstarted(Runnable body) {
        try {
            Class<?> builders = Class.forName("java.lang.Thread$Builder$OfVirtual");
            Object builder = MethodHandles.publicLookup().findStatic(Thread.class, "ofVirtual", MethodType.methodType(builders)).invoke();
            return (Thread) unstarted(Class.forName("java.lang.Thread$Builder")).invoke(builder, body);
        } catch (Throwable e) {
            throw new IllegalStateException("this JDK has no virtual threads", e);
        }
    }

    private static MethodHandle unstarted(Class<?> builder) throws ReflectiveOperationException {
        return MethodHandles.publicLookup().findVirtual(builder, "unstarted", MethodType.methodType(Thread.class, Runnable.class));
    }

    @Of("java.lang.Thread$Builder")
    public static Thread start(Object builder, Runnable body, int site) {
        try {
            Thread thread = (Thread) unstarted(Class.forName("java.lang.Thread$Builder")).invoke(builder, body);
            Threads.start(thread, site);
            thread.start();
            return thread;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("this JDK has no thread builders", e);
        }
    }
}
