package zorgian.lab.instrument;

import java.util.HashMap;
import java.util.Map;

/** Calls that become calls of the runtime: native and final methods of the JDK, which cannot be rewritten themselves. */
final class Substitutes {

    /** A static method of the runtime that takes the receiver, if there is one, and the same arguments. */
    record Substitute(String owner, String name, String descriptor) {
    }

    private static final Map<String, Substitute> ALL = new HashMap<>();

    static {
        receiver("java/lang/Object", "wait", "()V", Names.MONITORS, "await");
        receiver("java/lang/Object", "wait", "(J)V", Names.MONITORS, "await");
        receiver("java/lang/Object", "wait", "(JI)V", Names.MONITORS, "await");
        receiver("java/lang/Object", "notify", "()V", Names.MONITORS, "notify");
        receiver("java/lang/Object", "notifyAll", "()V", Names.MONITORS, "notifyAll");
        receiver("java/lang/Thread", "join", "(J)V", Names.JOINS, "joinFor");
        receiver("java/lang/Thread", "join", "(JI)V", Names.JOINS, "joinFor");
        receiver("java/lang/Thread", "isAlive", "()Z", Names.JOINS, "isAlive");
        statics("java/lang/Thread", "holdsLock", "(Ljava/lang/Object;)Z", Names.MONITORS, "holdsLock");
        statics("java/lang/Thread", "sleep", "(J)V", Names.THREADS, "sleep");
        statics("java/lang/Thread", "sleep", "(JI)V", Names.THREADS, "sleep");
        statics("java/lang/Thread", "sleep", "(Ljava/time/Duration;)V", Names.THREADS, "sleep");
        statics("java/lang/Thread", "yield", "()V", Names.THREADS, "yield");
        statics("java/lang/Thread", "onSpinWait", "()V", Names.THREADS, "onSpinWait");
        statics("java/lang/System", "nanoTime", "()J", Names.TIME, "nanoTime");
        statics("java/lang/System", "currentTimeMillis", "()J", Names.TIME, "currentTimeMillis");
        statics("jdk/internal/misc/VM", "getNanoTimeAdjustment", "(J)J", Names.TIME, "nanosSince");
        statics("java/lang/System", "identityHashCode", "(Ljava/lang/Object;)I", Names.PINS, "identityHash");
        receiver("java/lang/Object", "hashCode", "()I", Names.PINS, "hashOf");
    }

    private Substitutes() {
    }

    private static void receiver(String owner, String name, String descriptor, String by, String as) {
        ALL.put(owner + "." + name + descriptor, new Substitute(by, as, "(L" + owner + ";" + descriptor.substring(1)));
    }

    private static void statics(String owner, String name, String descriptor, String by, String as) {
        ALL.put(owner + "." + name + descriptor, new Substitute(by, as, descriptor));
    }

    /** Null where the call stays as it is. @param owner the class that declares the method */
    static Substitute of(String owner, String name, String descriptor) {
        return ALL.get(owner + "." + name + descriptor);
    }
}
