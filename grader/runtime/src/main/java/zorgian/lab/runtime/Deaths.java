package zorgian.lab.runtime;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import zorgian.lab.runtime.Finding.Kind;
import zorgian.lab.runtime.Finding.Place;

/** Threads, and tasks of pools, that died of an exception that nobody was told of. Guarded by the baton. */
public final class Deaths {

    private record Died(String thread, Throwable thrown, int site) {
    }

    private final Map<Object, Died> tasks = new IdentityHashMap<>();

    static void of(LogicalThread me, Throwable thrown) {
        me.quiet++;
        report(Scheduler.run.findings, new Died(me.name(), thrown, Scheduler.site & ~Scheduler.IN_CONTAINERS));
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
        tasks.values().forEach(died -> report(findings, died));
    }

    /** At the line of the program from which it was thrown, whoever threw it. */
    private static void report(Findings findings, Died died) {
        String type = died.thrown.getClass().getSimpleName();
        StackTraceElement from = thrownFrom(died.thrown);
        Place place = from == null || from.getFileName() == null || from.getLineNumber() < 1
                ? new Place(died.thread, "dies of " + type, died.site)
                : new Place(died.thread, "dies of " + type, died.site, from.getFileName(), from.getLineNumber());
        findings.add(Kind.THREAD_DIED, type, List.of(place));
    }

    /** Null where it cannot be known without calling a method of the program's. */
    private static StackTraceElement thrownFrom(Throwable thrown) {
        try {
            if (thrown.getClass().getMethod("getStackTrace").getDeclaringClass() != Throwable.class) {
                return null;
            }
        } catch (NoSuchMethodException e) {
            return null;
        }
        for (StackTraceElement each : thrown.getStackTrace()) {
            // The lab's own classes are of no module either.
            if (each.getModuleName() == null && !each.getClassName().startsWith("zorgian.lab.runtime.")) {
                return each;
            }
        }
        return null;
    }
}
