package zorgian.lab.trace;

import java.util.ArrayDeque;
import java.util.Deque;

/** A thread, platform or virtual, and the strand that it runs. What is not final is used by that thread only. */
final class Carrier {

    final Trace trace;
    final Thread thread;
    /** Released by whoever starts the thread. */
    final SyncVar start = new SyncVar();
    /** Released by each strand that ends on it. */
    final SyncVar end = new SyncVar();
    /** Released by whoever interrupts it. */
    final SyncVar interrupt = new SyncVar();
    /** Released by whoever unparks it. */
    final SyncVar permit = new SyncVar();
    /** Orders the strands that look at what belongs to the thread: its thread-locals, its identity. */
    final SyncVar locals = new SyncVar();
    /** Orders callbacks that nobody submitted. */
    final SyncVar callbacks = new SyncVar();
    /** Whether student code started it; number of the site. */
    volatile int startedAt;
    volatile boolean isStarted;

    /** What it runs once the trace has been stopped. */
    final Strand mute;
    /** Whether it has run student code. */
    boolean hasBegun;
    Strand strand;
    /** How many student bodies that the JDK called are on the stack. */
    int depth;
    final Deque<Pushed> pushed = new ArrayDeque<>();

    /** A strand that begins at a depth, and the one that goes on afterwards. */
    record Pushed(int depth, Strand before) {
    }

    Carrier(Trace trace, Thread thread) {
        this.trace = trace;
        this.thread = thread;
        this.mute = new Strand(0, this, thread.getName(), null);
    }

    String name() {
        String name = thread.getName();
        return name.isEmpty() ? "a virtual thread" : name;
    }
}
