package zorgian.lab.runtime;

/**
 * Calls of a program's that threads can meet at: of what is shared by design, as atomics, queues, maps and latches of
 * java.util.concurrent, and synchronized containers. A call is one step: what the JDK does inside it orders itself.
 */
public final class Calls {

    private static final int WRITES = 1;
    private static final int IS_CONCURRENT = 2;

    private Calls() {
    }

    /**
     * Before the call.
     *
     * @param on the object that is called, null where it cannot be told
     * @param how 1 if the call may change it, plus 2 if it is shared by design whatever its class
     */
    public static void of(Object on, int how) {
        LogicalThread me = Scheduler.ordering();
        if (me == null || (how & IS_CONCURRENT) == 0 && (on == null || !Scheduler.run.shadows.info(on.getClass()).isConcurrent)) {
            return;
        }
        Points.point(me, on, (how & WRITES) != 0);
        Scheduler.run.steps.meets(me, "calls", Scheduler.site & ~Scheduler.IN_CONTAINERS);
    }
}
