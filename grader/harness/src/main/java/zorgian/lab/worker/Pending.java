package zorgian.lab.worker;

import java.util.concurrent.locks.LockSupport;

/** A thread that waits for the lab clock. */
final class Pending {

    /** What is waited for; the order is the order in which things due at the same tick are released. */
    enum Kind {
        /** A collaborator works. */
        WORK,
        /** A sleep or a timed wait of student code; on release its thread is interrupted out of the untimed wait. */
        TIMEOUT,
        /** The schedule lets other threads go first. */
        TURN,
        /** The scenario itself waits. */
        PAUSE,
        /** The scenario waits for rest. */
        SETTLE
    }

    final long id;
    final Kind kind;
    private final Thread thread = Thread.currentThread();
    private boolean over;
    private volatile boolean released;

    Pending(long id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    boolean isReleased() {
        return released;
    }

    /** The judge says that the time has come. */
    synchronized void release() {
        if (over) {
            return;
        }
        released = true;
        if (kind == Kind.TIMEOUT) {
            RealThread.interrupt(thread);
        } else {
            LockSupport.unpark(thread);
        }
    }

    /**
     * The waiting thread waits no longer, for whatever reason. Clears the interrupt by which a time-out was delivered.
     *
     * @return whether it had been released before
     */
    synchronized boolean end() {
        over = true;
        if (released && kind == Kind.TIMEOUT) {
            Thread.interrupted();
        }
        return released;
    }
}
