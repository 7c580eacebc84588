package zorgian.lab.runtime;

import java.util.IdentityHashMap;
import java.util.Map;

/** Threads, and tasks of pools, that died of an exception that nobody was told of. */
public final class Deaths {

    private record Died(String thread, Throwable thrown, int site) {
    }

    private final Map<Object, Died> tasks = new IdentityHashMap<>();

    static void of(LogicalThread me, Throwable thrown) {
        me.quiet++;
        Scheduler.run.findings.threadDied(me.name(), thrown, Scheduler.site & ~Scheduler.IN_CONTAINERS);
        me.quiet--;
    }

    /** A task has ended with an exception, which is kept for whoever asks for its result. */
    public static void ofTask(Object task, Object thrown) {
        LogicalThread me = Scheduler.seen();
        if (me != null && !(thrown instanceof Death)) {
            me.quiet++;
            Scheduler.run.deaths.tasks.put(task, new Died(me.name(), (Throwable) thrown, Scheduler.site & ~Scheduler.IN_CONTAINERS));
            me.quiet--;
        }
    }

    /** Somebody asks for the result of a task. */
    public static void asked(Object task) {
        LogicalThread me = Scheduler.seen();
        if (me != null) {
            me.quiet++;
            Scheduler.run.deaths.tasks.remove(task);
            me.quiet--;
        }
    }

    /** Of a run that did not come to its end: what its tasks died of. */
    void report(Findings findings) {
        tasks.values().forEach(died -> findings.threadDied(died.thread, died.thrown, died.site));
    }
}
