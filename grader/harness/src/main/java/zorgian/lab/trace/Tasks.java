package zorgian.lab.trace;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/** Tasks that are handed over to be run, and what waits for them. */
public final class Tasks {

    private static final int MOST_JOINED = 1000;

    private Tasks() {
    }

    /** What is known of a task object; the same for the same object. */
    public static Submission of(Object task) {
        return Trace.now().submissions.get(task, Submission::new);
    }

    /** What is known of an executor; the same for the same object. */
    public static PoolInfo pool(Executor executor) {
        return Trace.now().pools.get(executor, PoolInfo::new);
    }

    /** The task is handed over by the calling thread; to be called just before. */
    public static void fork(Submission task, PoolInfo pool, int site) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        if (pool != null) {
            task.pool = pool;
        }
        task.site = site;
        task.forked.releaseFrom(strand, true);
        trace.forks.releaseFrom(strand, true);
        strand.tick();
        trace.step(strand, "hands over", "a task", site);
    }

    /** As {@link #fork}, of a task that is one of its own even where its joiner runs it. */
    public static void forkJoin(Submission task, int site) {
        task.isFork = true;
        fork(task, null, site);
    }

    /** A body begins that was submitted so. */
    public static void enter(Submission task) {
        Bodies.enter(Trace.now(), task);
    }

    /** It ends. */
    public static void exit(Submission task) {
        Bodies.exit(Trace.now(), task);
    }

    /** The calling thread knows that the task is done, and so are those that it depends on. */
    public static void join(Submission task) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        Set<Submission> joined = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Submission> left = new ArrayDeque<>(List.of(task));
        while (!left.isEmpty() && joined.size() < MOST_JOINED) {
            Submission next = left.pop();
            if (joined.add(next)) {
                trace.acquire(strand, next.done);
                left.addAll(next.sources);
            }
        }
        if (!left.isEmpty()) {
            trace.acquire(strand, trace.finished);
        }
    }

    /** The task cannot be done before the other one is. */
    public static void dependsOn(Submission task, Submission other) {
        if (task != other) {
            task.sources.add(other);
        }
    }

    /** The calling thread completes the task, whose body it may not be; to be called just before. */
    public static void completes(Submission task) {
        Trace.now().release(task.done);
    }

    /** The runs of the task come one after the other. */
    public static void repeats(Submission task) {
        task.repeats = true;
    }

    /** The calling thread knows that all tasks of the executor have run. */
    public static void joinAll(PoolInfo pool) {
        Trace.now().acquire(pool.ended);
    }

    /** The calling thread knows that some task has run, and the trace does not know which. */
    public static void joinUnknown() {
        Trace trace = Trace.now();
        trace.acquire(trace.finished);
    }

    /** Links a future, or whatever stands for a task, with the task. */
    public static void link(Object future, Submission task) {
        Trace.now().submissions.put(future, task);
    }

    /** Null where nothing is known of it. */
    public static Submission known(Object future) {
        return Trace.now().submissions.get(future);
    }
}
