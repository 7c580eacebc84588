package zorgian.lab.runtime;

/**
 * A piece of work that a thread does for somebody: its whole life, or one task of a pool. For missed joins: which work a call has brought
 * about, and how far it had come when the call came back.
 */
final class Activation {

    final LogicalThread thread;
    /** What came before it. */
    final VectorClock origin;
    final int from;
    int to = -1;
    int site;

    private Activation(LogicalThread thread) {
        this.thread = thread;
        this.origin = thread.known;
        this.from = thread.interval;
        this.site = thread.startedAt;
    }

    /** The thread begins to work at something else. */
    static void begins(LogicalThread me) {
        ends(me);
        me.tick();
        me.activation = new Activation(me);
        Scheduler.run.activations.add(me.activation);
    }

    static void ends(LogicalThread me) {
        if (me.activation != null) {
            me.activation.to = me.lastActed;
            me.activation = null;
        }
    }

    int lastActed() {
        return to >= 0 ? to : thread.lastActed;
    }
}
