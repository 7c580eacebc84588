package zorgian.lab.runtime;

import jdk.internal.misc.Unsafe;

/** Names of threads, read from the field: getName can be overridden in no way that matters, but toString and getId can. */
final class Names {

    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    private static final long NAME = UNSAFE.objectFieldOffset(Thread.class, "name");
    private static final int LONGEST = 100;

    private Names() {
    }

    /** Whether its constructor has come that far: one of a subclass may have let it out before. */
    static boolean isMade(Thread thread) {
        return UNSAFE.getReference(thread, NAME) != null;
    }

    static String of(Thread thread) {
        String name = (String) UNSAFE.getReference(thread, NAME);
        return name == null ? "" : name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
