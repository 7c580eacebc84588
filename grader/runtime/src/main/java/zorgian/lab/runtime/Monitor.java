package zorgian.lab.runtime;

import java.lang.ref.WeakReference;

/** The monitor of one object, emulated. Guarded by the baton. */
final class Monitor {

    LogicalThread owner;
    int count;
    /** Where the program was when the JDK's own code took it. */
    int takenAt;
    /** What was done before it was given back, and of that what is no mere order of locks. */
    final Released released = new Released();
    final Released hard = new Released();
    final Sequence<LogicalThread> entering = new Sequence<>();
    final Sequence<LogicalThread> waiting = new Sequence<>();
    private final WeakReference<Object> object;
    /** Null while only the JDK's own code has used it, and not together with other locks. */
    LockInfo lock;

    /** Does not keep the object alive. */
    Monitor(Object object) {
        this.object = new WeakReference<>(object);
    }

    /** Null once it is gone. */
    Object object() {
        return object.get();
    }
}
