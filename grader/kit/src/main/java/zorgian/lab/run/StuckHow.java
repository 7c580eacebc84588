package zorgian.lab.run;

/** How a program is stuck: what it would have taken to go on. */
public enum StuckHow {
    /** Threads wait for each other in a circle, mostly for locks that the next one holds. */
    LOCK_CYCLE("lock-cycle"),
    /** A thread waits for itself: for its own end, its own task, or a lock that it holds and that is not reentrant. */
    SELF_WAIT("self-wait"),
    /** All threads of a pool wait inside tasks, while the tasks that they need wait in the queue of that pool. */
    STARVED_POOL("starved-pool"),
    /** A thread waits to be notified, and nobody is left to notify it. */
    LOST_WAKE_UP("lost-wake-up"),
    /** A thread waits for something that nobody is left to give: an item, a count, a permit, an arrival, a result, a lock. */
    NOBODY_LEFT("nobody-left"),
    /** A thread waits for the end of an executor that nobody has shut down. */
    NOT_SHUT_DOWN("not-shut-down");

    private final String text;

    StuckHow(String text) {
        this.text = text;
    }

    /** The word used in JSON. */
    public String text() {
        return text;
    }
}
